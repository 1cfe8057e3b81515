package io.trackfit.market.demand.http;

import io.trackfit.shared.answer.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the cells whose postings name a skill.
 *
 * @param items all cells of the window that can be shown and name it, families and tracks by id, all levels before single
 *     ones, the world before its parts
 * @param window as {@code window} takes it; null where nothing was imported
 * @param datasetVersion state of the catalogue and the market; given as {@code datasetVersion} it replays this answer
 */
record SkillMarketPage(
        List<SkillMarketView> items,
        @Nullable String nextCursor,
        String skill,
        String name,
        @Nullable String window,
        DemandRulesView rules,
        String datasetVersion)
        implements Paged {

    /**
     * What one cell says of the skill.
     *
     * @param rank of the skill among all that the cell's postings name, 1 for the one that most name
     */
    record SkillMarketView(DemandSampleView sample, int rank, SkillDemandView demand) {}
}
