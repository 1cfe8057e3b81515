package io.trackfit.market.demand.http;

import io.trackfit.shared.answer.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the skills that postings name.
 *
 * @param items those that most postings name first; empty where the cell is withheld
 * @param sample the cell asked for; null where it is withheld
 * @param withheld why it is not shown; null where it is
 * @param datasetVersion state of the catalogue and the market; given as {@code datasetVersion} it replays this answer
 */
record SkillDemandPage(
        List<SkillDemandView> items,
        @Nullable String nextCursor,
        @Nullable DemandSampleView sample,
        @Nullable DemandWithheldView withheld,
        DemandRulesView rules,
        String datasetVersion)
        implements Paged {}
