package io.trackfit.market.conversion;

/** What an amount is paid for, shortest first. */
public enum Period {
    HOUR,
    DAY,
    WEEK,
    MONTH,
    YEAR
}
