package io.trackfit.market.assess;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.http.AskedPay;
import io.trackfit.shared.answer.FromSnapshot;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

@Path("/v1/salary-bands/assess")
@Tag(name = "market")
@PermitAll
class AssessmentResource {

    private final Assessments assessments;

    AssessmentResource(Assessments assessments) {
        this.assessments = assessments;
    }

    @GET
    @FromSnapshot
    @Operation(summary = "Say where a pay stands", description = """
                    Give a role, or a level with a family or track. The position is read from the percentiles that are \
                    shown for the place, or for the first wider cell that can be shown; beside it stands each published \
                    range and average for the place, with whether the pay is below, within or above. Who does not want \
                    an amount in an address posts the same.""")
    public AssessmentView assess(
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String family,
            @RestQuery @Nullable String track,
            @RestQuery @Nullable Level level,
            @Parameter(description = "Id of a city or country") @RestQuery @Nullable String location,
            @Parameter(description = "ISO 3166-1 alpha-2") @RestQuery @Nullable String country,
            @Parameter(description = "Null: the last three years") @RestQuery @Nullable Integer year,
            @Parameter(description = "Pay for one period, above 0", required = true) @RestQuery @Nullable
                    BigDecimal amount,
            @Parameter(description = "ISO 4217", required = true) @RestQuery @Nullable String currency,
            @Parameter(description = "Null: a year") @RestQuery @Nullable Period period,
            @Parameter(description = "The datasetVersion of an older answer, to have it again") @RestQuery @Nullable
                    String datasetVersion) {
        var pay = AssessmentCheck.required(amount, currency);
        var request = new AssessmentRequest(
                role, family, track, level, location, country, year, pay.amount(), pay.currency(), period);
        AssessmentCheck.refuse(request, AskedPay.Where.QUERY);
        return assessments.of(request, datasetVersion, AskedPay.Where.QUERY);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say where a posted pay stands",
            description = "The same as by address; neither the body nor the answer is kept anywhere.")
    public RestResponse<AssessmentView> assessPosted(AssessmentRequest request) {
        return ResponseBuilder.ok(assessments.of(request, null, AskedPay.Where.BODY))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
