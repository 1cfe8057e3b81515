/** How good a model is: folds that keep near-duplicates and sources apart, recall, calibration, and their intervals. */
@NullMarked
package io.trackfit.training.quality;

import org.jspecify.annotations.NullMarked;
