package io.trackfit.recommendation;

import io.trackfit.recommendation.answer.RecommendationView;
import io.trackfit.recommendation.numbers.Numbers;

/** A recommendation that goes out: on the wire always a {@link RecommendationView}, or some of its members. */
sealed interface Answer {

    /** With all that explains it, or in the form of a JSON Resume. */
    record Whole(RecommendationView view) implements Answer {}

    /** Our own form with {@code explain=none}. */
    record Bare(Numbers numbers) implements Answer {}
}
