/** Recommendations over HTTP: the one door to scoring. A profile is read, scored, explained and forgotten. */
@NullMarked
package io.trackfit.recommendation;

import org.jspecify.annotations.NullMarked;
