package io.trackfit.market.demand.http;

import io.trackfit.market.demand.Trend;
import io.trackfit.market.demand.http.SkillDemandView.IntervalView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What adverts for a role name. Information beside a score, never part of one.
 *
 * @param sample the cell of the role, else the first wider one that can be shown; null where there is none
 * @param skills of that cell
 * @param withheld why the cell of the role itself is not shown; null where it is
 */
public record RoleDemandView(
        @Nullable DemandSampleView sample,
        List<SkillShareView> skills,
        @Nullable String withheld) {

    /**
     * How many postings name a skill.
     *
     * @param share of all postings of the cell, 0 to 1
     * @param hot the interval of the share lies above the published share, and it is not falling
     */
    public record SkillShareView(
            String skill, String name, BigDecimal share, IntervalView interval, Trend trend, boolean hot) {}
}
