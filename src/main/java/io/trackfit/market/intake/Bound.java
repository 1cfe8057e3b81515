package io.trackfit.market.intake;

/** What an amount is of what was told. */
public enum Bound {
    /** The amount itself. */
    NONE,
    /** The lower end of a range. */
    LOW,
    /** The upper end of a range. */
    HIGH
}
