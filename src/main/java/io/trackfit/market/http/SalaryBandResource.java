package io.trackfit.market.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.http.Chosen;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.Market;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.SalaryKind;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/salary-bands")
@Tag(name = "market")
@PermitAll
@NonBlocking
@FromSnapshot
class SalaryBandResource {

    private static final String TO_CURRENCY = "Also give the amounts in this currency (ISO 4217)";
    private static final String TO_PERIOD = "Also give the amounts for this period";

    private final Market market;

    SalaryBandResource(Market market) {
        this.market = market;
    }

    @GET
    @Operation(summary = "List pay figures", description = """
                    Every figure has a kind and stays what its publisher made it: figures are shown side by side, never \
                    merged, and a published range is not percentiles. Contradictions stand in notes.

                    role, family, track, level, kind, region and year find figures that carry exactly this; a figure \
                    for a whole track is not found by role. location and country find every figure that concerns the \
                    place: for it, for a part of it, for what contains it, or because its source names the place as a \
                    hub; placeMatch says which. Filters are joined by and; if they contradict each other nothing is \
                    found. experienceYears reads experience as half-open intervals, so it picks one level of each role; \
                    figures without a level are then left out.

                    currency and period do not filter: they add converted to each figure, with the rates and \
                    assumptions used, or conversionReason where there is no way. The original amounts always stay.""")
    public Page<SalaryBandView> bands(
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String family,
            @RestQuery @Nullable String track,
            @RestQuery @Nullable Level level,
            @Parameter(description = "What the amounts are") @RestQuery @Nullable SalaryKind kind,
            @Parameter(description = "Id of a city or country") @RestQuery @Nullable String location,
            @Parameter(description = "ISO 3166-1 alpha-2") @RestQuery @Nullable String country,
            @Parameter(description = "The widest place the figure is for") @RestQuery @Nullable Region region,
            @Parameter(description = "Year the figure is as of") @RestQuery @Nullable Integer year,
            @Parameter(description = "Years that pick one level of each role") @RestQuery @Nullable
                    BigDecimal experienceYears,
            @Parameter(description = TO_CURRENCY) @RestQuery @Nullable String currency,
            @Parameter(description = TO_PERIOD) @RestQuery @Nullable Period period,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var pay = market.published();
        var catalog = pay.catalog();
        var filter =
                new SalaryFilter(role, family, track, level, kind, region, year, experienceYears).checkedBy(catalog);
        var place = PlaceFilter.of(catalog, location, country);
        var bands = bands(pay, currency, period);
        var figures = Chosen.of("salary-band", pay.figures(), ids).stream()
                .filter(it -> filter.matches(it, catalog))
                .filter(it -> place.matches(it.place(), pay.hubsOf(it)))
                .toList();
        return Paging.of(limit, cursor, ids, filter, location, country)
                .page(figures, SalaryFigure::id)
                .map(it -> bands.view(it, place.match(it.place(), pay.hubsOf(it))));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Show a pay figure",
            description = "currency and period add converted, or conversionReason where there is no way.")
    public SalaryBandView band(
            @RestPath String id,
            @Parameter(description = TO_CURRENCY) @RestQuery @Nullable String currency,
            @Parameter(description = TO_PERIOD) @RestQuery @Nullable Period period) {
        var pay = market.published();
        return bands(pay, currency, period).view(Chosen.one("salary-band", pay.figures(), id));
    }

    private static SalaryBands bands(PublishedPay pay, @Nullable String currency, @Nullable Period period) {
        Chosen.missing("currency", "currency", pay.catalog().currencies(), currency)
                .ifPresent(fault -> {
                    throw new InvalidInput(fault);
                });
        return new SalaryBands(pay, currency, period);
    }
}
