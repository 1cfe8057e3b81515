/** Answers of numbers alone, written as they were scored: most of an answer is steps and contributions by the hundred. */
@NullMarked
package io.trackfit.recommendation.numbers;

import org.jspecify.annotations.NullMarked;
