package io.trackfit.market.http;

import io.trackfit.catalog.Indexed;
import io.trackfit.catalog.http.Chosen;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.Market;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.salary.PlaceMatch;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.SalaryKind;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/salary-bands")
@Tag(name = "market")
@PermitAll
@FromSnapshot
class SalaryBandResource {

    private static final String TO_CURRENCY = "Also give the amounts in this currency (ISO 4217)";
    private static final String OWN_CURRENCY = "Only observations told in this currency (ISO 4217)";
    private static final String DATASET_VERSION =
            "The datasetVersion of an older answer, to have it again; the last 20 versions of the market are kept";
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
                    assumptions used, or conversionReason where there is no way. The original amounts always stay.

                    Beside what is published stands what was observed, for each role (or, with track alone, each level of                     the track): the percentiles of its cell of the published lattice, for the last three years or for                     year, in the currency most observations of the place are told in or in ownCurrency. Where a cell                     has fewer than 10 distinct rows, or a source wants it kept secret, it is withheld, with the wider                     cells that were tried and the first that can be shown. datasetVersion replays an older state of                     the market.""")
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
            @Parameter(description = OWN_CURRENCY) @RestQuery @Nullable String ownCurrency,
            @Parameter(description = DATASET_VERSION) @RestQuery @Nullable String datasetVersion,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var observed = market.observed(datasetVersion);
        var pay = observed.published();
        var catalog = pay.catalog();
        var filter =
                new SalaryFilter(role, family, track, level, kind, region, year, experienceYears).checkedBy(catalog);
        var place = PlaceFilter.of(catalog, pay.regions(), location, country);
        var bands = bands(observed, currency, period);
        if (ownCurrency != null && !AskedPay.isCurrency(ownCurrency)) {
            throw new InvalidInput(
                    Fault.in("ownCurrency", "unknown-currency", "There is no such currency in ISO 4217."));
        }
        var published = chosen(ids, observed).stream()
                .filter(it -> filter.matches(it, catalog))
                .filter(it -> isObserved(it) || place.matches(it.place(), pay.hubsOf(it)));
        var cells = ids != null
                ? Stream.<SalaryFigure>empty()
                : new ObservedFilter(filter, place, ownCurrency)
                        .questions(catalog, pay.regions()).stream()
                                .flatMap(question -> observed.find(question).stream())
                                .filter(it -> filter.matches(it, catalog));
        return Paging.of(limit, cursor, ids, filter, location, country, ownCurrency, datasetVersion)
                .page(Stream.concat(published, cells).toList(), SalaryFigure::id)
                .map(it -> bands.view(
                        it,
                        isObserved(it)
                                ? (place.asked() == null || ids != null ? null : PlaceMatch.EXACT)
                                : place.match(it.place(), pay.hubsOf(it))));
    }

    /** The published figures, or those of both kinds that are asked for by id. */
    private static List<SalaryFigure> chosen(@Nullable String ids, ObservedFigures observed) {
        var published = observed.published().figures();
        if (ids == null) {
            return published.all();
        }
        var cells = Arrays.stream(ids.split(",", -1)).distinct().flatMap(id -> observed.find(id).stream());
        var both = Indexed.of(Stream.concat(published.all().stream(), cells).toList(), SalaryFigure::id);
        return Chosen.of("salary-band", both, ids);
    }

    private static boolean isObserved(SalaryFigure figure) {
        return figure.kind() == SalaryKind.OBSERVED_PERCENTILES || figure.kind() == SalaryKind.WITHHELD;
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Show a pay figure",
            description = "currency and period add converted, or conversionReason where there is no way.")
    public SalaryBandView band(
            @RestPath String id,
            @Parameter(description = TO_CURRENCY) @RestQuery @Nullable String currency,
            @Parameter(description = TO_PERIOD) @RestQuery @Nullable Period period,
            @Parameter(description = DATASET_VERSION) @RestQuery @Nullable String datasetVersion) {
        var observed = market.observed(datasetVersion);
        var figure = observed.find(id)
                .orElseGet(() -> Chosen.one("salary-band", observed.published().figures(), id));
        return bands(observed, currency, period).view(figure);
    }

    private static SalaryBands bands(ObservedFigures observed, @Nullable String currency, @Nullable Period period) {
        Chosen.missing("currency", "currency", observed.catalog().currencies(), currency)
                .ifPresent(fault -> {
                    throw new InvalidInput(fault);
                });
        return new SalaryBands(observed, currency, period);
    }
}
