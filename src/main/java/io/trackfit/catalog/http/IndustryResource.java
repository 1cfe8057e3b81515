package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.place.Industry;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.i18n.RequestLanguage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/industries")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
@FromSnapshot
class IndustryResource {

    private final Catalog catalog;
    private final RequestLanguage language;

    IndustryResource(Catalog catalog, RequestLanguage language) {
        this.catalog = catalog;
        this.language = language;
    }

    /** An industry, its name in the language asked where we have it. */
    record IndustryView(
            String id,
            String name,
            String nameLang,
            boolean nameReviewed,
            @Nullable String note,
            List<Industry.Demand> demands,
            List<String> sources) {

        static IndustryView of(Industry it, Names names) {
            var name = names.of("industry", it.id(), it.name());
            return new IndustryView(
                    it.id(), name.text(), name.lang(), name.reviewed(), it.note(), it.demands(), it.sources());
        }
    }

    @GET
    @Operation(summary = "List industries and what they demand")
    public Page<IndustryView> industries(
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var names = names();
        var industries = Chosen.of("industry", names.snapshot().industries(), ids);
        return Paging.of(limit, cursor, ids).page(industries, Industry::id).map(it -> IndustryView.of(it, names));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show an industry")
    public IndustryView industry(@RestPath String id) {
        var names = names();
        return IndustryView.of(Chosen.one("industry", names.snapshot().industries(), id), names);
    }

    private Names names() {
        return new Names(catalog.snapshot(), language.tag());
    }
}
