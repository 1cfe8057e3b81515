package io.trackfit.market.demand;

/** The published rules by which demand is shown and judged. Answers carry them. */
public final class DemandRules {

    /** Distinct postings from which a cell is shown. A share of 30 is known to 18 points at worst. */
    public static final int LEAST_POSTINGS = 30;

    /** Postings, of both windows together, that name a skill whose change is tested. */
    public static final int LEAST_NAMED = 10;

    /** The least change of a share that counts as one. */
    public static final double LEAST_CHANGE = 0.03;

    /** Of all that is called rising or falling in a cell, at most this share is expected to be neither. */
    public static final double FALSE_DISCOVERY_RATE = 0.05;

    /** The share that a hot skill's interval lies above. */
    public static final double HOT_FROM = 0.25;

    /** Postings that name two skills which are said to go together. */
    public static final int LEAST_TOGETHER = 10;

    private DemandRules() {}

    static Trend trend(double difference, double adjusted) {
        if (adjusted > FALSE_DISCOVERY_RATE || Math.abs(difference) < LEAST_CHANGE) {
            return Trend.NONE_SHOWN;
        }
        return difference > 0 ? Trend.RISING : Trend.FALLING;
    }

    static boolean hot(Interval share, Trend trend) {
        return share.low() >= HOT_FROM && trend != Trend.FALLING;
    }
}
