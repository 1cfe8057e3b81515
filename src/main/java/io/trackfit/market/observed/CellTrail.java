package io.trackfit.market.observed;

import io.trackfit.market.cells.Cell;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cells that were tried for a question, in order, up to the first that can be shown: the times of a place before the
 * next wider place; the level is kept.
 *
 * @param otherCurrencies own currencies that the place's observations are told in besides that of the cells
 */
record CellTrail(List<Step> steps, List<String> otherCurrencies) {

    /** A cell and what it says; null: no observation is in it. */
    record Step(Cell cell, @Nullable CellFigure figure) {}

    Cell asked() {
        return steps.getFirst().cell();
    }

    /** The first that can be shown: the last that was tried. */
    Optional<Step> shown() {
        return Optional.of(steps.getLast()).filter(step -> step.figure() instanceof CellFigure.Shown);
    }
}
