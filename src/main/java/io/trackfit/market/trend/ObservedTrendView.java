package io.trackfit.market.trend;

import io.trackfit.market.observed.ObservedYears;
import io.trackfit.market.observed.ObservedYears.Year;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.ObservedPercentiles;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Medians of observed pay by year, in one currency and never adjusted for prices.
 *
 * @param place id of the place: the one asked for, or the first wider one that two years can be shown of
 * @param wider whether it is wider than was asked for
 * @param currency the observations' own, ISO 4217
 * @param years oldest first; those without observations are left out
 * @param changes from each year to the next; only where both can be shown
 * @param datasetVersion state of the catalogue and the market; given as {@code datasetVersion} it replays this answer
 */
record ObservedTrendView(
        CellPlace.Kind placeKind,
        String place,
        String placeName,
        boolean wider,
        String currency,
        List<YearView> years,
        List<ChangeView> changes,
        String datasetVersion) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One year.
     *
     * @param id of its cell, at {@code /v1/salary-bands/{id}}
     * @param distinctRows null where it is confidential
     * @param median null where the cell is not shown
     * @param low lower end of the interval of the median; null where the cell is not shown
     * @param high upper end of it; null where the cell is not shown
     */
    record YearView(
            int year,
            String id,
            TrailOutcome outcome,
            @Nullable Long distinctRows,
            @Nullable BigDecimal median,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}

    /**
     * From one year to another.
     *
     * @param percent of the earlier median, one decimal
     * @param clear whether the two intervals of the median do not touch: otherwise it may be chance
     */
    record ChangeView(int fromYear, int toYear, BigDecimal percent, boolean clear) {}

    static ObservedTrendView of(ObservedYears it, CellPlace asked, String datasetVersion) {
        var changes = new ArrayList<ChangeView>();
        for (int i = 1; i < it.years().size(); i++) {
            var from = it.years().get(i - 1);
            var to = it.years().get(i);
            if (from.year() + 1 == to.year() && from.shown() != null && to.shown() != null) {
                changes.add(change(from.year(), from.shown(), to.year(), to.shown()));
            }
        }
        return new ObservedTrendView(
                it.place().kind(),
                it.place().id(),
                it.placeName(),
                !it.place().equals(asked),
                it.currency(),
                it.years().stream().map(ObservedTrendView::view).toList(),
                List.copyOf(changes),
                datasetVersion);
    }

    private static YearView view(Year it) {
        var shown = it.shown();
        return new YearView(
                it.year(),
                it.id(),
                it.outcome(),
                it.distinctRows(),
                shown == null ? null : median(shown),
                shown == null ? null : shown.median().low(),
                shown == null ? null : shown.median().high());
    }

    private static ChangeView change(int fromYear, ObservedPercentiles from, int toYear, ObservedPercentiles to) {
        var percent =
                median(to).subtract(median(from)).multiply(HUNDRED).divide(median(from), 1, RoundingMode.HALF_EVEN);
        boolean clear = to.median().low().compareTo(from.median().high()) > 0
                || to.median().high().compareTo(from.median().low()) < 0;
        return new ChangeView(fromYear, toYear, percent, clear);
    }

    private static BigDecimal median(ObservedPercentiles figure) {
        return figure.percentiles().stream()
                .filter(point -> point.name().equals("p50"))
                .findFirst()
                .orElseThrow()
                .amount();
    }
}
