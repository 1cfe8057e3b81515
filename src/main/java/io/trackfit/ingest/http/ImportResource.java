package io.trackfit.ingest.http;

import io.trackfit.ingest.Import;
import io.trackfit.ingest.ImportState;
import io.trackfit.ingest.Imports;
import io.trackfit.ingest.NumberedIssue;
import io.trackfit.ingest.Taken;
import io.trackfit.ingest.WordKind;
import io.trackfit.ingest.judging.IssueCode;
import io.trackfit.ingest.mapping.ImportKind;
import io.trackfit.ingest.reading.ClientLeft;
import io.trackfit.shared.access.Idempotent;
import io.trackfit.shared.access.KeyRole;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.body.Streamed;
import io.trackfit.shared.problem.MalformedBody;
import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** On worker threads: it reads files and asks PostgreSQL. */
@Path("/v1/imports")
@Tag(name = "administration")
@RolesAllowed({KeyRole.ADMIN, KeyRole.IMPORT})
class ImportResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String GZIP = "application/gzip";

    /** Imports that a list goes back to. */
    private static final int NEWEST = 5_000;

    private final Imports imports;
    private final WantedReader wanted;
    private final Clock clock;

    ImportResource(Imports imports, WantedReader wanted, Clock clock) {
        this.imports = imports;
        this.wanted = wanted;
        this.clock = clock;
    }

    @POST
    @Consumes({CSV, NDJSON, GZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Idempotent
    @Operation(summary = "Import a file", description = """
        Takes CSV with a header line, or NDJSON, either of them in gzip or not; what it is is told by its first \
        bytes. UTF-8, UTF-16 with a byte order mark, and Windows-1252 are read. A file that is broken as a whole is \
        refused with line and column; a bad row is counted, listed and left out, and too many of them refuse the \
        file. Rows become visible all at once. Waits a while for that and answers 201; what takes longer is answered \
        202 and goes on. The same file again changes nothing and is answered 200. With dryRun nothing is stored, and \
        the answer shows the first 50 rows as they would be read.\
        """)
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(implementation = String.class, maxLength = 1 << 30)),
                @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class, maxLength = 1 << 30)),
                @Content(
                        mediaType = GZIP,
                        schema = @Schema(implementation = String.class, format = "binary", maxLength = 1 << 30)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(implementation = String.class, format = "binary", maxLength = 1 << 30))
            })
    @APIResponse(
            responseCode = "200",
            description = "Nothing was done: the file was only tried, or was here before",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The rows count",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(
            responseCode = "202",
            description = "The file is here, and its rows are under way: ask the address in Location",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ImportView.class)))
    public RestResponse<ImportView> importFile(
            @RestQuery @Nullable ImportKind kind,
            @RestQuery @Nullable String source,
            @RestQuery @Nullable String mapping,
            @RestQuery @Nullable LocalDate stateOf,
            @RestQuery @Nullable Boolean dryRun,
            @Streamed InputStream file)
            throws IOException {
        var how = wanted.read(kind, source, mapping, stateOf);
        try {
            if (Boolean.TRUE.equals(dryRun)) {
                return RestResponse.ok(ImportView.of(imports.tryOut(how, file), how, clock.instant()));
            }
            return answer(imports.take(how, file));
        } catch (ClientLeft e) {
            throw new MalformedBody(String.valueOf(e.getMessage()));
        }
    }

    private RestResponse<ImportView> answer(Taken taken) {
        var job = taken.job();
        var status =
                switch (job.state()) {
                    case RECEIVED, JUDGING, COPIED -> RestResponse.Status.ACCEPTED;
                    case VISIBLE, REPLACED, WITHDRAWN, TRIED ->
                        taken.before() ? RestResponse.Status.OK : RestResponse.Status.CREATED;
                    case REFUSED ->
                        throw new Refused(ProblemType.IMPORT_REFUSED, "%s See %s.".formatted(job.failure(), path(job)));
                    case FAILED ->
                        throw new Refused(
                                ProblemType.UNAVAILABLE,
                                "%s Nothing of it is visible. See %s.".formatted(job.failure(), path(job)));
                };
        return RestResponse.ResponseBuilder.create(status, ImportView.of(job, imports, clock.instant()))
                .header(HttpHeaders.LOCATION, path(job))
                .build();
    }

    private static String path(Import job) {
        return "/v1/imports/" + job.id();
    }

    @GET
    @Operation(summary = "List the imports", description = "The newest first.")
    public Page<ImportSummaryView> imports(
            @RestQuery @Nullable ImportState state,
            @RestQuery @Nullable String source,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var paging = Paging.of(limit, cursor, state, source);
        var all = imports.all(NEWEST).stream()
                .filter(it -> state == null || it.state() == state)
                .filter(it -> source == null || it.source().equals(source))
                .toList();
        return paging.page(all, Import::id).map(ImportSummaryView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Show an import",
            description = "How far it is, what was wrong with its rows by code, and what nothing here has a name for.")
    public ImportView showImport(@RestPath String id) {
        return ImportView.of(imports.find(id), imports, clock.instant());
    }

    @GET
    @Path("/{id}/issues")
    @Operation(
            summary = "List what was wrong or doubtful in the rows of an import",
            description = "In the order of the file.")
    public Page<IssueView> importIssues(
            @RestPath String id,
            @RestQuery @Nullable IssueCode code,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var paging = Paging.of(limit, cursor, "issues", id, code);
        var after = paging.after();
        var found = imports.issues(id, code, after == null ? 0 : Integer.parseInt(after), paging.limit() + 1);
        return paging.fetched(found, (NumberedIssue issue) -> Integer.toString(issue.number()))
                .map(IssueView::of);
    }

    @GET
    @Path("/{id}/unmapped")
    @Operation(
            summary = "List the titles or skills of an import that nothing here has a name for",
            description = "The most frequent first. Titles a rule knows as another job are marked known.")
    public Page<UnmappedView> importUnmapped(
            @RestPath String id,
            @RestQuery @Nullable WordKind kind,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var which = kind == null ? WordKind.TITLE : kind;
        var paging = Paging.of(limit, cursor, "unmapped", id, which);
        var after = paging.after();
        int from = after == null ? 0 : Integer.parseInt(after);
        var found = UnmappedView.of(imports.words(id, which, from, paging.limit() + 1));
        return paging.fetched(found, word -> Integer.toString(from + paging.limit()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Withdraw what an import brought", description = """
        Its rows are gone at once, and figures made of them answer 410 where they are replayed. What it had taken \
        the place of counts again. Doing it again changes nothing.\
        """)
    public ImportView withdrawImport(@RestPath String id) {
        return ImportView.of(imports.withdraw(id), imports, clock.instant());
    }
}
