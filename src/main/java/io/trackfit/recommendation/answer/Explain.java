package io.trackfit.recommendation.answer;

/** How much is explained: the numbers alone, the facts behind them, or the facts in words too. */
public enum Explain {
    NONE,
    FACTS,
    TEXT
}
