package io.trackfit.market.salary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Observed pay that is not shown, why, and what can be shown instead.
 *
 * @param threshold distinct rows from which a cell is shown
 * @param trail cells tried, in order, the one asked for first
 * @param nearest the first cell of the trail that can be shown; null: none can
 */
public record Withheld(
        String id,
        Subject subject,
        Place place,
        Terms terms,
        Origin origin,
        CellWindow window,
        Reason reason,
        int threshold,
        List<Tried> trail,
        @Nullable ObservedPercentiles nearest)
        implements SalaryFigure {

    /** Why nothing is shown. */
    public enum Reason {
        /** Not reliable. */
        TOO_FEW,
        /** A source asks for it: too few of its rows, or they could be computed from what is shown. */
        CONFIDENTIAL
    }

    /** What became of a cell that was tried. */
    public enum TrailOutcome {
        SHOWN,
        TOO_FEW,
        CONFIDENTIAL
    }

    /**
     * A cell that was tried.
     *
     * @param distinctRows null where it is confidential
     */
    public record Tried(
            String id,
            CellWindow window,
            TrailOutcome outcome,
            @Nullable Long distinctRows) {}
}
