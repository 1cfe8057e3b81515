package io.trackfit.market.demand;

import io.trackfit.market.demand.cells.DemandCell;
import io.trackfit.market.demand.cells.Window;
import java.util.List;
import java.util.Optional;

/**
 * The cells that were tried for a question, in order, up to the first that can be shown: the windows of a place before the
 * next wider place; the level is kept.
 */
public record DemandTrail(List<Step> steps) {

    /** A cell in a window, and what it says. */
    public record Step(DemandCell cell, Window window, WindowDemand demand) {

        public String id() {
            return cell.id(window);
        }
    }

    public Step asked() {
        return steps.getFirst();
    }

    /** The first that can be shown: the last that was tried. */
    public Optional<Step> shown() {
        return Optional.of(steps.getLast()).filter(step -> step.demand() instanceof WindowDemand.Shown);
    }
}
