package io.trackfit.market.intake;

/** Where a batch is on its way. */
public enum BatchState {
    /** Rows are being copied, or the copying was cut off. Nobody reads it. */
    OPEN,
    /** All rows are stored. Nobody reads it. */
    FILLED,
    /** It counts. */
    VISIBLE,
    /** A newer state of its source counts in its place. */
    RETIRED,
    /** Its rows are gone. */
    WITHDRAWN
}
