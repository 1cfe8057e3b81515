/** Answers as bytes: records written without reflection, the same bytes that Jackson would write. */
@NullMarked
package io.trackfit.recommendation.wire;

import org.jspecify.annotations.NullMarked;
