/** Who published what: every figure names one of these. */
@NullMarked
package io.trackfit.catalog.source;

import org.jspecify.annotations.NullMarked;
