package io.trackfit.recommendation;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.profile.JsonResume;
import io.trackfit.profile.ProfileRequest;
import io.trackfit.profile.ResumeBody;
import io.trackfit.recommendation.answer.Explain;
import io.trackfit.recommendation.answer.RecommendationView;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

/** Says which track fits a profile. The profile lives for the request: it is not stored and not logged. */
@Path("/v1/recommendations")
@Tag(name = "recommendation")
@PermitAll
@NonBlocking
@Cache(noStore = true)
class RecommendationResource {

    private static final String SUMMARY = "Recommend a track, roles and next steps";
    private static final String DESCRIPTION = "Takes our own profile, or a JSON Resume under its own media type. "
            + "Nothing of it is kept. Base and contributions are the score; posting again with a step's patch merged in, "
            + "lists appended, changes the answer by exactly its gain.";
    static final String ROLES =
            "Ids of roles to be ready for, separated by commas; else those the verdict " + "points to";
    static final String EXPLAIN = "none: numbers; facts: what is behind them; text: the facts in words too";
    static final String AS_OF = "The day that counts as today; else asOf of the profile, else today in UTC";
    static final String MODEL = "The model to score with; else modelVersion of the profile, else the newest";

    private final Asks asks;
    private final Recommendations recommendations;

    RecommendationResource(Asks asks, Recommendations recommendations) {
        this.asks = asks;
        this.recommendations = recommendations;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecommendationView.class)))
    public Answer recommend(
            ProfileRequest profile,
            @Parameter(description = ROLES) @RestQuery @Nullable String roles,
            @Parameter(description = EXPLAIN) @RestQuery @DefaultValue("text") Explain explain,
            @Parameter(description = AS_OF) @RestQuery @Nullable LocalDate asOf,
            @Parameter(description = MODEL) @RestQuery @Nullable String modelVersion) {
        return recommendations.of(asks.of(profile, new Asks.Query(roles, explain, asOf, modelVersion)));
    }

    @POST
    @Consumes(JsonResume.MEDIA_TYPE)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @APIResponse(
            responseCode = "200",
            description = "OK",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RecommendationView.class)))
    public Answer recommendForResume(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = JsonResume.MEDIA_TYPE,
                                            schema = @Schema(implementation = JsonResume.class)))
                    ResumeBody resume,
            @Parameter(description = ROLES) @RestQuery @Nullable String roles,
            @Parameter(description = EXPLAIN) @RestQuery @DefaultValue("text") Explain explain,
            @Parameter(description = AS_OF) @RestQuery @Nullable LocalDate asOf,
            @Parameter(description = MODEL) @RestQuery @Nullable String modelVersion) {
        return recommendations.of(asks.of(resume, new Asks.Query(roles, explain, asOf, modelVersion)));
    }
}
