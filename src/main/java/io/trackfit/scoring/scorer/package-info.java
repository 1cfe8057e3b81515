/** The arithmetic: a tally of evidence, the direction and readiness it gives, and the steps tried on copies of it. */
@NullMarked
package io.trackfit.scoring.scorer;

import org.jspecify.annotations.NullMarked;
