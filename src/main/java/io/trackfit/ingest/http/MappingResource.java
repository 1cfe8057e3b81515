package io.trackfit.ingest.http;

import io.trackfit.ingest.mapping.MappingRequest;
import io.trackfit.ingest.mapping.Mappings;
import io.trackfit.shared.access.Idempotent;
import io.trackfit.shared.access.KeyRole;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.problem.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** On worker threads: posted mappings are in PostgreSQL. */
@Path("/v1/imports/mappings")
@Tag(name = "administration")
@RolesAllowed({KeyRole.ADMIN, KeyRole.IMPORT})
class MappingResource {

    private final Mappings mappings;

    MappingResource(Mappings mappings) {
        this.mappings = mappings;
    }

    @GET
    @Operation(
            summary = "List what the columns of files mean",
            description = "Those that come along with the service, then those that were posted.")
    public Page<MappingView> mappings(@RestQuery @Nullable Integer limit, @RestQuery @Nullable String cursor) {
        return Paging.of(limit, cursor, "mappings")
                .page(mappings.all(), MappingRequest::id)
                .map(this::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Show what the columns of a kind of file mean")
    public MappingView showMapping(@RestPath String id) {
        return mappings.find(id)
                .map(this::view)
                .orElseThrow(() -> new NotFound(
                        "mapping",
                        id,
                        mappings.all().stream().map(MappingRequest::id).limit(5).toList()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Idempotent
    @Operation(summary = "Add a mapping", description = """
        Names the column that tells each field, gives the file's words for ours, and what is the same in every row. A \
        mapping does not change afterwards: what was imported by it stays explained by it.\
        """)
    public RestResponse<MappingView> addMapping(MappingRequest request) {
        mappings.add(request);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(request))
                .header(HttpHeaders.LOCATION, "/v1/imports/mappings/" + request.id())
                .build();
    }

    private MappingView view(MappingRequest mapping) {
        return MappingView.of(mapping, mappings.isShipped(mapping.id()));
    }
}
