package io.trackfit.market.demand;

/** How the share of a skill stands to the window before. */
public enum Trend {
    /** More adverts name it, by the published rules. */
    RISING,
    /** Fewer adverts name it, by the published rules. */
    FALLING,
    /** A change, if there is one, does not show by the published rules. */
    NONE_SHOWN,
    /** The window before cannot be shown, or too few postings name the skill. */
    NOT_TESTED
}
