package io.trackfit.market.demand.http;

import io.trackfit.catalog.role.Role;
import io.trackfit.market.demand.SkillDemand;
import io.trackfit.market.demand.Together;
import io.trackfit.market.demand.Trend;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many postings of a cell name a skill.
 *
 * @param named distinct postings that name it
 * @param share of all postings of the cell, 0 to 1
 * @param interval of the share, by Wilson's score method
 * @param change against the window before; null: not tested
 * @param hot the interval of the share lies above the published share, and it is not falling
 * @param together skills named with it more often than chance would have it: the interval of their share among its
 *     postings lies above their share among all; those first that most postings name with it beyond chance. Counted in the
 *     nearest cell of all levels that is no city
 * @param unlocks what learning it opens
 */
public record SkillDemandView(
        String skill,
        String name,
        int named,
        BigDecimal share,
        IntervalView interval,
        @Nullable ChangeView change,
        Trend trend,
        boolean hot,
        List<CompanionView> together,
        UnlocksView unlocks) {

    static final int DECIMALS = 4;
    private static final int DECIMALS_OF_LIFT = 2;

    /** Where the figure lies with a confidence of 95 %; both ends belong to it. */
    public record IntervalView(BigDecimal low, BigDecimal high) {}

    /**
     * The share against that in the window before.
     *
     * @param named postings that named it then
     * @param share then, 0 to 1
     * @param difference now less then, in shares: 0.03 is three points of a hundred
     * @param interval of the difference, by Newcombe's hybrid score method (1998, method 10)
     * @param adjustedP of the shares being the same (two-sided score test), adjusted for all skills tested in the cell
     *     (Benjamini and Hochberg 1995)
     */
    public record ChangeView(
            int named, BigDecimal share, BigDecimal difference, IntervalView interval, BigDecimal adjustedP) {}

    /**
     * A skill that goes with it.
     *
     * @param named postings that name both
     * @param lift how many times as many as if both were named independently of each other
     */
    public record CompanionView(String skill, String name, int named, BigDecimal lift) {}

    /**
     * What learning the skill opens to somebody who has all other skills that the catalogue lists for the roles of the
     * cell.
     *
     * @param postings that name it, and besides it none but listed skills: without it exactly this is missing, with it
     *     nothing
     * @param share of all postings of the cell, 0 to 1
     * @param roles roles of the cell that list it, the most important first
     */
    public record UnlocksView(int postings, BigDecimal share, List<ListingRoleView> roles) {}

    /**
     * A role that lists the skill.
     *
     * @param importance 0 to 100
     */
    public record ListingRoleView(String role, int importance) {}

    static SkillDemandView of(
            SkillDemand it, long postings, DemandNames names, List<Role> roles, @Nullable Together together) {
        var change = it.change();
        return new SkillDemandView(
                it.skill(),
                names.skill(it.skill()),
                it.named(),
                rounded(it.share()),
                new IntervalView(
                        rounded(it.interval().low()), rounded(it.interval().high())),
                change == null
                        ? null
                        : new ChangeView(
                                change.named(),
                                rounded(change.share()),
                                rounded(change.difference()),
                                new IntervalView(
                                        rounded(change.interval().low()),
                                        rounded(change.interval().high())),
                                rounded(change.adjusted())),
                it.trend(),
                it.hot(),
                together == null
                        ? List.of()
                        : together.skills().stream()
                                .map(other -> new CompanionView(
                                        other.skill(),
                                        names.skill(other.skill()),
                                        other.named(),
                                        rounded(other.lift(), DECIMALS_OF_LIFT)))
                                .toList(),
                new UnlocksView(
                        it.unlocked(), rounded((double) it.unlocked() / postings), names.listing(it.skill(), roles)));
    }

    static BigDecimal rounded(double value) {
        return rounded(value, DECIMALS);
    }

    private static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
