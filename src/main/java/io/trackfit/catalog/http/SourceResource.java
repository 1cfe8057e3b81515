package io.trackfit.catalog.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.source.Source;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/sources")
@Tag(name = "catalogue")
@PermitAll
@NonBlocking
@FromSnapshot
class SourceResource {

    private final Catalog catalog;

    SourceResource(Catalog catalog) {
        this.catalog = catalog;
    }

    @GET
    @Operation(
            summary = "List the sources that facts and figures name",
            description = "Publisher, address, date, method, licence, and how far to trust each.")
    public Page<Source> sources(
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var sources = catalog.snapshot().sources();
        return Paging.of(limit, cursor, ids).page(Chosen.of("source", sources, ids), Source::id);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show a source")
    public Source source(@RestPath String id) {
        return Chosen.one("source", catalog.snapshot().sources(), id);
    }
}
