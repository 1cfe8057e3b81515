package io.trackfit.market.demand;

import org.jspecify.annotations.Nullable;

/**
 * How many postings of a cell name a skill in a window.
 *
 * @param skill id
 * @param named distinct postings that name it
 * @param unlocked of those, the ones that name nothing else than it and skills listed for the roles of the cell
 * @param share of all postings of the cell
 * @param change null: not tested
 */
public record SkillDemand(
        String skill,
        int named,
        int unlocked,
        double share,
        Interval interval,
        @Nullable Change change,
        Trend trend,
        boolean hot) {

    /**
     * Against the window before.
     *
     * @param named postings that named it then
     * @param difference of the shares, now less before
     * @param p of the two shares being the same
     * @param adjusted the same adjusted for all skills tested in the cell
     */
    public record Change(int named, double share, double difference, Interval interval, double p, double adjusted) {}
}
