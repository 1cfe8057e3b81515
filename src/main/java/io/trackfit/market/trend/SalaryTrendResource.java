package io.trackfit.market.trend;

import io.trackfit.catalog.http.Chosen;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.Market;
import io.trackfit.market.http.AskedPay;
import io.trackfit.market.http.AskedPay.Filters;
import io.trackfit.market.http.CitedSource;
import io.trackfit.market.http.PlaceFilter;
import io.trackfit.market.observed.CellQuestion;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.observed.ObservedYears;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.Region;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.http.Wire;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/salary-trends")
@Tag(name = "market")
@PermitAll
@FromSnapshot
class SalaryTrendResource {

    private final Market market;

    SalaryTrendResource(Market market) {
        this.market = market;
    }

    @GET
    @Operation(summary = "List where pay goes", description = """
                    Statements of others, with their sources; where they contradict each other both are shown. region \
                    and year find statements that carry exactly this, country every statement that concerns it.

                    With a role, or a level and a family or track, the last one is what observations say: their median \
                    by year for the place, or for the first wider place that two years can be shown of, and the change \
                    where both years can be shown.""")
    public Page<SalaryTrendView> trends(
            @RestQuery @Nullable String ids,
            @RestQuery @Nullable String role,
            @RestQuery @Nullable String family,
            @RestQuery @Nullable String track,
            @RestQuery @Nullable Level level,
            @Parameter(description = "Id of a city or country") @RestQuery @Nullable String location,
            @Parameter(description = "ISO 3166-1 alpha-2") @RestQuery @Nullable String country,
            @Parameter(description = "The widest place the statement is for") @RestQuery @Nullable Region region,
            @Parameter(description = "Year of the statement") @RestQuery @Nullable Integer year,
            @Parameter(description = "The datasetVersion of an older answer, to have it again") @RestQuery @Nullable
                    String datasetVersion,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var observed = market.observed(datasetVersion);
        var pay = observed.published();
        var place = PlaceFilter.of(pay.catalog(), pay.regions(), location, country);
        var statements = Chosen.of("salary-trend", pay.trends(), ids).stream()
                .filter(it -> place.matches(it.place(), List.of()))
                .filter(it -> region == null || region == it.place().region())
                .filter(it -> year == null || year == it.year())
                .map(it -> SalaryTrendView.of(it, place.match(it.place(), List.of()), pay.catalog()));
        boolean asked = role != null || family != null || track != null || level != null;
        var byYear = !asked || ids != null || region != null || year != null
                ? Stream.<SalaryTrendView>empty()
                : byYear(observed, new Filters(role, family, track, level, location, country, null)).stream();
        return Paging.of(
                        limit, cursor, ids, role, family, track, level, location, country, region, year, datasetVersion)
                .page(Stream.concat(statements, byYear).toList(), SalaryTrendView::id);
    }

    private static Optional<SalaryTrendView> byYear(ObservedFigures observed, Filters filters) {
        if (filters.role() == null
                && (filters.level() == null || (filters.family() == null) == (filters.track() == null))) {
            throw new InvalidInput(
                    Fault.in("role", "required", "Give a role, or a level with either a family or a track."));
        }
        var question = AskedPay.of(observed, filters, AskedPay.Where.QUERY).question();
        return observed.years(question).map(years -> view(years, question, observed));
    }

    private static SalaryTrendView view(ObservedYears years, CellQuestion question, ObservedFigures observed) {
        var shown = years.years().stream()
                .flatMap(year -> Stream.ofNullable(year.shown()))
                .toList();
        var sources = shown.stream()
                .flatMap(it -> it.origin().sources().stream())
                .distinct()
                .sorted()
                .toList();
        return new SalaryTrendView(
                "observed.%s.%s.%s"
                        .formatted(
                                question.subject(),
                                Wire.name(question.level()),
                                years.place().id().toLowerCase(Locale.ROOT)),
                TrendKind.OBSERVED_BY_YEAR,
                observed.pay()
                        .newestYear()
                        .map(newest -> Integer.toString(newest))
                        .orElseThrow(),
                years.place().kind() == CellPlace.Kind.COUNTRY ? years.place().id() : null,
                Region.GLOBAL,
                "Median of observed pay by year: %s, %s.".formatted(question.subject(), years.placeName()),
                shown.isEmpty() ? "low" : shown.getLast().origin().confidence(),
                CitedSource.registered(sources, observed.sources()),
                null,
                ObservedTrendView.of(years, question.place(), observed.datasetVersion()));
    }
}
