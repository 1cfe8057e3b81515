package io.trackfit.market.trend;

/** What a trend rests on. */
enum TrendKind {
    /** Somebody published it; we did not compute it. */
    PUBLISHED_STATEMENT,
    /** Medians of observations that were imported, by year. */
    OBSERVED_BY_YEAR
}
