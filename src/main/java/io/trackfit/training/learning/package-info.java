/** From cases to weights: evidence as numbers, balance of classes, and a ridge regression with bounds. */
@NullMarked
package io.trackfit.training.learning;

import org.jspecify.annotations.NullMarked;
