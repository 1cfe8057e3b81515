package io.trackfit.overview.linked;

import static java.util.Objects.requireNonNull;

import io.trackfit.market.conversion.Period;
import io.trackfit.market.http.CitedSource;
import io.trackfit.market.http.SalaryBandView;
import io.trackfit.market.salary.PublishedPoints.Point;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.overview.linked.Occupation.Named;
import io.trackfit.overview.linked.Salary.Amount;
import io.trackfit.overview.linked.Salary.Distribution;
import io.trackfit.overview.linked.Salary.Quantity;
import io.trackfit.overview.linked.Salary.Work;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Pay figures in the words of schema.org, always in the amounts and the currency they were told in. */
final class Salaries {

    private Salaries() {}

    static List<Salary> of(SalaryBandView band) {
        return switch (band.kind()) {
            case OBSERVED_PERCENTILES -> List.of(distribution(band));
            case PUBLISHED_RANGE, PUBLISHED_AVERAGE -> List.of(amount(band, name(band), band.low(), band.high()));
            case PUBLISHED_POINTS ->
                band.points().stream()
                        .<Salary>map(point -> amount(band, point.name(), point.amount(), point.amount()))
                        .toList();
            case WITHHELD -> List.of();
        };
    }

    private static Distribution distribution(SalaryBandView band) {
        var points = band.points().stream().collect(Collectors.toMap(Point::name, Point::amount));
        var observed = requireNonNull(band.observed());
        return new Distribution(
                "MonetaryAmountDistribution",
                name(band),
                "%s From %d distinct observations.".formatted(band.scope(), observed.distinctRows()),
                band.currency(),
                duration(band.period()),
                points.get("p10"),
                must(points, "p25"),
                must(points, "p50"),
                must(points, "p75"),
                points.get("p90"),
                works(band));
    }

    private static BigDecimal must(Map<String, BigDecimal> points, String name) {
        return requireNonNull(points.get(name));
    }

    private static Amount amount(
            SalaryBandView band, String name, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        boolean one = low != null && high != null && low.compareTo(high) == 0;
        return new Amount(
                "MonetaryAmount",
                name,
                band.scope(),
                band.currency(),
                new Quantity(
                        "QuantitativeValue",
                        one ? low : null,
                        one ? null : low,
                        one ? null : high,
                        band.period().name()),
                works(band));
    }

    private static String name(SalaryBandView band) {
        return band.component() == Component.BASE ? "base" : "pay, part not stated";
    }

    private static String duration(Period period) {
        return switch (period) {
            case HOUR -> "PT1H";
            case DAY -> "P1D";
            case WEEK -> "P1W";
            case MONTH -> "P1M";
            case YEAR -> "P1Y";
        };
    }

    private static List<Work> works(SalaryBandView band) {
        return band.sources().stream().map(Salaries::work).toList();
    }

    private static Work work(CitedSource it) {
        return new Work(
                "CreativeWork",
                "/v1/sources/" + it.id(),
                it.title(),
                new Named("Organization", null, it.publisher(), null),
                it.url(),
                it.licence() == null ? null : new Named("CreativeWork", null, it.licence(), null));
    }
}
