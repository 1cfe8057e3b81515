package io.trackfit.market.demand.http;

import io.trackfit.market.demand.DemandRules;
import io.trackfit.market.demand.cells.DemandSecrecy;
import java.math.BigDecimal;

/**
 * The rules that figures are shown and judged by.
 *
 * @param leastPostings distinct postings from which a cell is shown
 * @param leastConfidential postings of sources that want small cells kept secret: a shown cell has none or so many
 * @param leastNamed postings, of both windows together, from which the change of a skill is tested
 * @param leastChange of the share, for rising or falling
 * @param falseDiscoveryRate {@code rising} and {@code falling} need an adjusted p up to this: the share of them that is
 *     expected to be neither
 * @param hotFrom the share that the whole interval of a hot skill lies above
 * @param leastTogether postings that name both skills of a pair
 */
public record DemandRulesView(
        int leastPostings,
        int leastConfidential,
        int leastNamed,
        BigDecimal leastChange,
        BigDecimal falseDiscoveryRate,
        BigDecimal hotFrom,
        int leastTogether) {

    static final DemandRulesView OURS = new DemandRulesView(
            DemandRules.LEAST_POSTINGS,
            DemandSecrecy.LEAST,
            DemandRules.LEAST_NAMED,
            BigDecimal.valueOf(DemandRules.LEAST_CHANGE),
            BigDecimal.valueOf(DemandRules.FALSE_DISCOVERY_RATE),
            BigDecimal.valueOf(DemandRules.HOT_FROM),
            DemandRules.LEAST_TOGETHER);
}
