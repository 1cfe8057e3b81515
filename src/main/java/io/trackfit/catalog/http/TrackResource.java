package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.track.Track;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.i18n.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/tracks")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
@FromSnapshot
class TrackResource {

    private final Catalog catalog;
    private final RequestLanguage language;

    TrackResource(Catalog catalog, RequestLanguage language) {
        this.catalog = catalog;
        this.language = language;
    }

    @GET
    @Operation(summary = "List the two tracks with everything said of them")
    public Page<TrackView> tracks(
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var names = names();
        var tracks = Chosen.of("track", names.snapshot().tracks(), ids);
        return Paging.of(limit, cursor, ids).page(tracks, Track::id).map(track -> TrackView.of(track, names));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a track")
    public TrackView track(@RestPath String id) {
        var names = names();
        return TrackView.of(Chosen.one("track", names.snapshot().tracks(), id), names);
    }

    private Names names() {
        return new Names(catalog.snapshot(), language.tag());
    }
}
