package io.trackfit.market.salary;

/** What the amounts of a figure are. */
public enum SalaryKind {
    /** From, to: not percentiles. */
    PUBLISHED_RANGE,
    /** One average, or the lowest and highest of several: not a range of pay. */
    PUBLISHED_AVERAGE,
    /** Single named amounts: nothing is said of what lies between. */
    PUBLISHED_POINTS,
    /** Computed from observations that were imported. */
    OBSERVED_PERCENTILES,
    /** Observed, but not shown: too few, or confidential. */
    WITHHELD
}
