package io.trackfit.market.intake;

/** What the rows of a batch are. */
public enum BatchKind {
    SALARY_OBSERVATIONS,
    POSTINGS
}
