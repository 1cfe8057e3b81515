package io.trackfit.recommendation;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.trackfit.recommendation.answer.Explain;
import io.trackfit.shared.body.Streamed;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Recommendations by the thousand: a profile a line comes in, an answer a line goes out, and nothing is kept. */
@Path("/v1/recommendations/batch")
@Tag(name = "recommendation")
@PermitAll
@Blocking
@Cache(noStore = true)
class BatchResource {

    /** What the server takes as a whole: {@code quarkus.http.limits.max-body-size}. */
    private static final int MOST_BYTES = 1 << 30;

    private static final String ND_JSON = "application/x-ndjson";
    private static final String DESCRIPTION = """
            Each line of the body is a profile, at most 1 MiB of JSON; empty lines are passed over. Each line of the answer \
            is a recommendation with the number of its line, in the order they came, sent while the rest still comes in. A \
            line that is wrong gets a line with its number, its reference and the problem, and the rest goes on. The last \
            line says whether all is done, and the counts; where it is missing, the stream was cut. Without a key a batch \
            has at most 100,000 lines. The body may come with Content-Encoding: gzip. Catalogue, model and day are the same \
            throughout.""";
    private static final String FIELDS = "Members of each answer, separated by commas; line and reference always come. "
            + "Without roles and target no next steps are computed, which makes it faster";

    private final Batches batches;
    private final SecurityIdentity caller;

    BatchResource(Batches batches, SecurityIdentity caller) {
        this.batches = batches;
        this.caller = caller;
    }

    @POST
    @Consumes(ND_JSON)
    @Produces(ND_JSON)
    @Operation(summary = "Recommend for many profiles, a line each", description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "A line for each line, and a last one",
            content =
                    @Content(
                            mediaType = ND_JSON,
                            schema = @Schema(implementation = String.class, maxLength = Integer.MAX_VALUE)))
    public StreamingOutput recommendForBatch(
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = ND_JSON,
                                            schema = @Schema(implementation = String.class, maxLength = MOST_BYTES)))
                    @Streamed
                    InputStream profiles,
            @Parameter(description = RecommendationResource.ROLES) @RestQuery @Nullable String roles,
            @Parameter(description = RecommendationResource.EXPLAIN) @RestQuery @DefaultValue("none") Explain explain,
            @Parameter(description = FIELDS) @RestQuery @Nullable String fields,
            @Parameter(description = RecommendationResource.AS_OF) @RestQuery @Nullable LocalDate asOf,
            @Parameter(description = RecommendationResource.MODEL) @RestQuery @Nullable String modelVersion,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String encoding,
            @Context RoutingContext exchange) {
        boolean zipped = isZipped(encoding);
        var query = new Asks.Query(roles, explain, asOf, modelVersion);
        var run = batches.open(query, fields, !caller.isAnonymous());
        exchange.addEndHandler(end -> run.close());
        return out -> run.answer(profiles, zipped, out);
    }

    private static boolean isZipped(@Nullable String encoding) {
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "identity" -> false;
            case "gzip", "x-gzip" -> true;
            default -> throw new NotSupportedException();
        };
    }
}
