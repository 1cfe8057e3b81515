/** Where pay goes: what others say of it, and medians of observations by year. */
@NullMarked
package io.trackfit.market.trend;

import org.jspecify.annotations.NullMarked;
