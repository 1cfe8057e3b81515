package io.trackfit.overview.export;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.NearestNames.Near;
import io.trackfit.shared.answer.Encodings;
import io.trackfit.shared.answer.EntityTags;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.problem.NotFound;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/exports")
@Tag(name = "openness")
@PermitAll
@NonBlocking
class ExportResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String NDJSON = "application/x-ndjson";
    private static final int NEAREST = 3;

    private final Exports exports;

    ExportResource(Exports exports) {
        this.exports = exports;
    }

    @GET
    @FromSnapshot
    @Operation(
            summary = "List what can be downloaded",
            description = "Each table with its columns, its files and their checksums.")
    public Page<ExportView> exports() {
        return new Page<>(exports.views(), null);
    }

    @GET
    @Path("/{file}")
    @Produces(MediaType.WILDCARD) // with one of JSON's kin named here, bytes would be written as a JSON string
    @Operation(summary = "Download a table", description = """
                    CSV is RFC 4180 with a header: lists of plain values are joined by bars, what has members of its own is \
                    JSON, and a text that a spreadsheet would run as a formula has an apostrophe before it. NDJSON is one \
                    object a line. The file name says which; Accept does not.""")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @Parameter(description = "Name of a file that /v1/exports lists", example = "currencies.ndjson") @RestPath
                    String file,
            @Context HttpServerRequest request) {
        var export = exports.find(file).orElseThrow(() -> new NotFound("export", file, nearest(file)));
        var zipped = Encodings.gzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var tag = '"' + export.sha256() + (zipped ? "-gzip\"" : "\"");
        var answer = EntityTags.match(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified()
                : body(export, zipped);
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60, stale-while-revalidate=300")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private static ResponseBuilder body(ExportFile export, boolean zipped) {
        var answer = Response.ok(
                        zipped ? export.gzip() : export.bytes(), export.format().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"trackfit-%s\"".formatted(export.name()));
        return zipped ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer;
    }

    private List<String> nearest(String file) {
        var names = exports.names().stream().map(name -> new Name(name, name)).toList();
        return NearestNames.of(names).nearest(file, NEAREST).stream()
                .map(Near::id)
                .toList();
    }
}
