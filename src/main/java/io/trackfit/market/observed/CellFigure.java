package io.trackfit.market.observed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one cell says in one version of the market. What it holds is told only as far as it may be. */
sealed interface CellFigure {

    /**
     * Enough rows, and no wish against it.
     *
     * @param rows of all files, repeats included
     * @param distinctRows what everything is computed from
     * @param employers distinct ones; null: no source tells them
     * @param sources ids of the registered sources
     */
    record Shown(long rows, long distinctRows, @Nullable Long employers, List<String> sources, Amounts amounts)
            implements CellFigure {}

    /** Too few rows to say anything reliable. */
    record TooFew(long distinctRows) implements CellFigure {}

    /** A source wants it kept secret: not even the number of rows is told. */
    record Confidential() implements CellFigure {}

    /** It was something once and cannot be replayed. */
    record Erased(Cause cause) implements CellFigure {

        /** Why. */
        enum Cause {
            /** Rows it was made of were withdrawn. */
            WITHDRAWN,
            /** Rows it was made of are of a source that wants small cells kept secret. */
            CONFIDENTIAL
        }
    }

    /**
     * Pay for a year in minor units of the cell's currency.
     *
     * @param p10 null where the rows are too few for the outer percentiles, like p90
     * @param medianLow lower end of the interval of the median
     */
    record Amounts(
            @Nullable Long p10,
            long p25,
            long p50,
            long p75,
            @Nullable Long p90,
            long medianLow,
            long medianHigh) {}
}
