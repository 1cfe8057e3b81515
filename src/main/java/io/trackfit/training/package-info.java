/**
 * Learns the weights of the direction from labelled cases and measures how good they are. Offline: started by hand with a
 * directory of cases, never part of a request. It extracts and scores with the code that serves, so that what is learned
 * is what is answered with.
 */
@NullMarked
package io.trackfit.training;

import org.jspecify.annotations.NullMarked;
