/** The places pay is told for, and how they widen: city, country, subregion, world. */
@NullMarked
package io.trackfit.market.region;

import org.jspecify.annotations.NullMarked;
