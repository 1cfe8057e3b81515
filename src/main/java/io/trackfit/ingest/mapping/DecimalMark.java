package io.trackfit.ingest.mapping;

/** What stands before the fraction of an amount; the other one groups thousands. */
public enum DecimalMark {
    /** 12,000.50 */
    POINT,
    /** 12.000,50 */
    COMMA
}
