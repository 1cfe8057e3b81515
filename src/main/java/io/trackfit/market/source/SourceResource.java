package io.trackfit.market.source;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.Catalog;
import io.trackfit.catalog.Indexed;
import io.trackfit.catalog.http.Chosen;
import io.trackfit.shared.access.Idempotent;
import io.trackfit.shared.access.KeyRole;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.answer.SeenState;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/sources")
class SourceResource {

    private final Catalog catalog;
    private final RegisteredSources registered;
    private final SourceChanges changes;
    private final SeenState seen;

    SourceResource(Catalog catalog, RegisteredSources registered, SourceChanges changes, SeenState seen) {
        this.catalog = catalog;
        this.registered = registered;
        this.changes = changes;
        this.seen = seen;
    }

    @GET
    @Tag(name = "catalogue")
    @PermitAll
    @NonBlocking
    @FromSnapshot
    @Operation(summary = "List the sources that facts and figures name", description = """
                    Publisher, address, date, method, licence, and how far to trust each: the reviewed ones of the catalogue, \
                    then those registered for imports, retired ones too.""")
    public Page<SourceView> sources(
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable Boolean registered,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var chosen = Chosen.of("source", all(), ids).stream()
                .filter(source -> registered == null || registered == (source.registration() != null))
                .toList();
        return Paging.of(limit, cursor, ids, registered).page(chosen, SourceView::id);
    }

    @GET
    @Path("/{id}")
    @Tag(name = "catalogue")
    @PermitAll
    @NonBlocking
    @FromSnapshot
    @Operation(summary = "Show a source")
    public SourceView showSource(@RestPath String id) {
        return Chosen.one("source", all(), id);
    }

    @POST
    @Tag(name = "administration")
    @RolesAllowed({KeyRole.ADMIN, KeyRole.IMPORT})
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Register a source of imports",
            description = "An import names the source it comes from; every figure made of it shows what is told here.")
    public RestResponse<SourceView> registerSource(SourceRequest request) {
        var source = SourceView.of(changes.register(request));
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, source)
                .header(HttpHeaders.LOCATION, "/v1/sources/" + source.id())
                .header(HttpHeaders.ETAG, seen.tag(source))
                .build();
    }

    @PUT
    @Path("/{id}")
    @Tag(name = "administration")
    @RolesAllowed({KeyRole.ADMIN, KeyRole.IMPORT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Correct a registered source", description = """
                    Takes the whole source, and in If-Match the ETag it was read with, so that no correction of others is \
                    lost. A retired one stays retired.""")
    public RestResponse<SourceView> correctSource(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch, SourceRequest request) {
        if (!request.id().equals(id)) {
            throw new InvalidInput(Fault.at("/id", "other-id", "The id is the one of the path; it never changes."));
        }
        var source = SourceView.of(changes.correct(request, before -> seen.require(ifMatch, SourceView.of(before))));
        return RestResponse.ResponseBuilder.ok(source)
                .header(HttpHeaders.ETAG, seen.tag(source))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Tag(name = "administration")
    @RolesAllowed({KeyRole.ADMIN, KeyRole.IMPORT})
    @Operation(
            summary = "Retire a registered source",
            description = "Nothing more is imported for it. What was stays, and so do the figures that name it.")
    public SourceView retireSource(@RestPath String id) {
        return SourceView.of(changes.retire(id));
    }

    /** A reviewed source goes before a registered one that had its id first. */
    private Indexed<SourceView> all() {
        var reviewed = catalog.snapshot().sources();
        return Indexed.of(
                Stream.concat(
                                reviewed.all().stream().map(SourceView::of),
                                registered.all().stream()
                                        .filter(source ->
                                                reviewed.find(source.id()).isEmpty())
                                        .map(SourceView::of))
                        .toList(),
                SourceView::id);
    }
}
