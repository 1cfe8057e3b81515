package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.place.Location;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.i18n.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/locations")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
@FromSnapshot
class LocationResource {

    private final Catalog catalog;
    private final RequestLanguage language;

    LocationResource(Catalog catalog, RequestLanguage language) {
        this.catalog = catalog;
        this.language = language;
    }

    @GET
    @Operation(
            summary = "List cities and countries",
            description = "Cities and countries are kept apart, also where the article used a country as a city.")
    public Page<LocationView> locations(
            @Parameter(description = "ISO 3166-1 alpha-2") @RestQuery @Nullable String country,
            @Parameter(description = "city or country") @RestQuery @Nullable String kind,
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var names = names();
        var snapshot = names.snapshot();
        Chosen.require("country", "country", snapshot.countries(), country);
        Chosen.requireWord("kind", kind, snapshot.locations().all().stream().map(Location::kind));
        var locations = Chosen.of("location", snapshot.locations(), ids).stream()
                .filter(it -> country == null || it.country().equals(country))
                .filter(it -> kind == null || it.kind().equals(kind))
                .toList();
        return Paging.of(limit, cursor, country, kind, ids)
                .page(locations, Location::id)
                .map(it -> LocationView.of(it, names));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a city or country")
    public LocationView location(@RestPath String id) {
        var names = names();
        return LocationView.of(Chosen.one("location", names.snapshot().locations(), id), names);
    }

    private Names names() {
        return new Names(catalog.snapshot(), language.tag());
    }
}
