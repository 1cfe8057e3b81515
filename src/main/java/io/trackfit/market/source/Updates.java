package io.trackfit.market.source;

/** How a newer file of a source relates to the older ones. */
public enum Updates {
    /** Each file is the whole state of its day: it replaces the one before, which is kept as history. */
    SNAPSHOTS,
    /** Each file holds what is new: it is added. */
    INCREMENTS
}
