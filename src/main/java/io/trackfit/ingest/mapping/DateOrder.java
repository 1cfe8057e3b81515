package io.trackfit.ingest.mapping;

/** What 03/04/2024 means. */
public enum DateOrder {
    /** The third of April. */
    DAY_FIRST,
    /** The fourth of March. */
    MONTH_FIRST
}
