package io.trackfit.market.demand.http;

import io.trackfit.market.salary.Withheld.Reason;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why demand is not shown, and what can be shown instead. The level is kept; the window is widened first, then the place.
 *
 * @param threshold distinct postings from which a cell is shown
 * @param trail cells tried in this order, the one asked for first; empty where nothing was imported
 * @param nearest the first of them that can be shown; null: none can
 */
public record DemandWithheldView(
        Reason reason,
        String message,
        int threshold,
        List<TriedCellView> trail,
        @Nullable NearestDemandView nearest) {

    /**
     * A cell that was tried.
     *
     * @param postings distinct ones; null where it is confidential
     */
    public record TriedCellView(
            DemandCellView cell,
            TrailOutcome outcome,
            @Nullable Long postings) {}

    /**
     * A wider cell. It is of other adverts than was asked for.
     *
     * @param skills those that most postings name
     */
    public record NearestDemandView(DemandSampleView sample, List<SkillDemandView> skills) {}
}
