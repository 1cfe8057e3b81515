package io.trackfit.overview.export;

import static io.trackfit.overview.export.Exports.CHECKSUM;

import io.smallrye.common.annotation.Blocking;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.NearestNames.Near;
import io.trackfit.overview.export.Exports.MarketFile;
import io.trackfit.shared.answer.Encodings;
import io.trackfit.shared.answer.EntityTags;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.problem.NotFound;
import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
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
class ExportResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String NDJSON = "application/x-ndjson";
    private static final String PLAIN = "text/plain;charset=UTF-8";
    private static final int NEAREST = 3;

    private final Exports exports;
    private final ExportConfig config;
    private final Semaphore places;

    ExportResource(Exports exports, ExportConfig config) {
        this.exports = exports;
        this.config = config;
        this.places = new Semaphore(config.atOnce());
    }

    @GET
    @FromSnapshot
    @Operation(
            summary = "List what can be downloaded",
            description = "Each table with its columns, its sources and their licences, its files and their checksums.")
    public Page<ExportView> exports() {
        return new Page<>(exports.views(), null);
    }

    @GET
    @Path("/{file}")
    @Blocking
    @Produces(MediaType.WILDCARD) // with one of JSON's kin named here, bytes would be written as a JSON string
    @Operation(summary = "Download a table, or its checksum", description = """
                    CSV is RFC 4180 with a header: lists of plain values are joined by bars, what has members of its own is \
                    JSON, and a text that a spreadsheet would run as a formula has an apostrophe before it. NDJSON is one \
                    object a line. The file name says which; Accept does not.

                    Tables of the market hold rows of the sources that let single rows be handed out and want no small \
                    cells kept secret, and all cells, the withheld ones with nothing but the reason. They are made while \
                    they are sent, so that their checksum cannot stand in a header: the name with .sha256 behind it answers \
                    it, of the table not compressed, as sha256sum --check reads it. Where rows are withdrawn while they \
                    are sent the answer breaks off.""")
    @APIResponse(
            responseCode = "200",
            description = "The table, or the checksum",
            content = {
                @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = PLAIN, schema = @Schema(type = SchemaType.STRING))
            })
    public Response export(
            @Parameter(description = "Name of a file that /v1/exports lists", example = "currencies.ndjson") @RestPath
                    String file,
            @Context HttpServerRequest request,
            @Context RoutingContext routing)
            throws IOException {
        if (file.endsWith(CHECKSUM)) {
            return checksum(file.substring(0, file.length() - CHECKSUM.length()), request);
        }
        var market = exports.findMarket(file);
        if (market.isPresent()) {
            return stream(market.get(), request, routing);
        }
        var export = exports.find(file).orElseThrow(() -> missing(file));
        var zipped = zipped(request);
        var tag = '"' + export.sha256() + (zipped ? "-gzip\"" : "\"");
        return tagged(tag, request, () -> body(export, zipped));
    }

    private Response checksum(String file, HttpServerRequest request) throws IOException {
        var sum = exports.checksum(file).orElseThrow(() -> missing(file));
        return tagged(
                '"' + sum + CHECKSUM + '"',
                request,
                () -> Response.ok("%s  trackfit-%s\n".formatted(sum, file), PLAIN));
    }

    /** Each holds a thread for as long as it is read; a client that reads nothing is cut off by the server's idle timeout. */
    private Response stream(MarketFile file, HttpServerRequest request, RoutingContext routing) {
        var zipped = zipped(request);
        var tag = '"' + EntityTags.hash(file.table().state() + file.name()) + (zipped ? "-gzip\"" : "\"");
        return tagged(tag, request, () -> {
            var answer = Response.ok()
                    .type(file.format().mediaType())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            "attachment; filename=\"trackfit-%s\"".formatted(file.name()));
            if (zipped) {
                answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
            if (request.method() == HttpMethod.HEAD) {
                return answer;
            }
            if (!places.tryAcquire()) {
                throw new Refused(
                        ProblemType.UNAVAILABLE,
                        "%d tables are being sent already. Try again in a moment.".formatted(config.atOnce()));
            }
            routing.addEndHandler(end -> places.release());
            return answer.entity((StreamingOutput) out -> RowStream.write(file.table(), file.format(), zipped, out));
        });
    }

    private static boolean zipped(HttpServerRequest request) {
        return Encodings.gzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
    }

    private static Response tagged(String tag, HttpServerRequest request, Supplier<ResponseBuilder> whole) {
        var answer = EntityTags.match(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)
                ? Response.notModified()
                : whole.get();
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60, stale-while-revalidate=300")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private NotFound missing(String file) {
        return new NotFound("export", file, nearest(file));
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
