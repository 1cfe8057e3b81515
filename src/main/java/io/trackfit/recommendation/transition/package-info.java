/** The bridge from one role or track to another: what is shared, missing and left over, and what both ends pay. */
@NullMarked
package io.trackfit.recommendation.transition;

import org.jspecify.annotations.NullMarked;
