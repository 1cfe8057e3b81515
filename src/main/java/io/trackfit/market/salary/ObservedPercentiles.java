package io.trackfit.market.salary;

import io.trackfit.market.salary.PublishedPoints.Point;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Percentiles computed from the observations of one cell, by linear interpolation between the closest ranks (Hyndman and
 * Fan 1996, type 7), rounded half-even to the minor unit.
 *
 * @param percentiles {@code p10} to {@code p90}, ascending; the outer two only from 30 distinct rows on
 * @param median between which amounts the median of what the sample was drawn from lies
 * @param otherCurrencies own currencies of other observations of the place: cells of their own, never pooled
 */
public record ObservedPercentiles(
        String id,
        Subject subject,
        Place place,
        Terms terms,
        Origin origin,
        CellWindow window,
        Sample sample,
        List<Point> percentiles,
        MedianBounds median,
        List<String> otherCurrencies)
        implements SalaryFigure {

    /**
     * What it is computed from.
     *
     * @param rows of the files, repeats included
     * @param distinctRows what counts
     * @param employers distinct ones; null: no source tells them
     */
    public record Sample(
            long rows, long distinctRows, @Nullable Long employers) {}

    /**
     * Two amounts of the sample.
     *
     * @param confidence that the interval has, exactly, at least 0.95
     */
    public record MedianBounds(BigDecimal low, BigDecimal high, BigDecimal confidence) {}
}
