/** The clock: the only place that asks what time it is. */
@NullMarked
package io.trackfit.shared.time;

import org.jspecify.annotations.NullMarked;
