package io.trackfit.market.http;

import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.CellWindow;
import io.trackfit.market.salary.ObservedPercentiles;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What observed percentiles are computed from. Cells of other places, times, levels and currencies are never pooled in.
 *
 * @param rows of the imported files, exact repeats included
 * @param distinctRows what the percentiles are computed from; each exact repeat in a file counts once
 * @param employers distinct ones; null: no source tells them
 * @param otherCurrencies own currencies of other observations of the place; {@code ownCurrency} asks for their cell
 * @param datasetVersion state of the catalogue and the market; given as {@code datasetVersion} it replays this answer
 */
public record ObservedView(
        WindowView window,
        long rows,
        long distinctRows,
        @Nullable Long employers,
        MedianView median,
        List<String> otherCurrencies,
        String datasetVersion) {

    /**
     * Where and when the observations are of; both years count.
     *
     * @param place id of a city, ISO 3166-1 alpha-2, {@code m49-} and the code of a subregion, or {@code world}
     */
    public record WindowView(CellPlace.Kind kind, String place, String placeName, int yearFrom, int yearTo) {

        static WindowView of(CellWindow it) {
            return new WindowView(it.place().kind(), it.place().id(), it.placeName(), it.yearFrom(), it.yearTo());
        }
    }

    /**
     * Two amounts of the sample that the median of what it was drawn from lies between.
     *
     * @param confidence that the interval has exactly (binomial), at least 0.95
     */
    public record MedianView(BigDecimal low, BigDecimal high, BigDecimal confidence) {}

    static ObservedView of(ObservedPercentiles it, String datasetVersion) {
        return new ObservedView(
                WindowView.of(it.window()),
                it.sample().rows(),
                it.sample().distinctRows(),
                it.sample().employers(),
                new MedianView(
                        it.median().low(), it.median().high(), it.median().confidence()),
                it.otherCurrencies(),
                datasetVersion);
    }
}
