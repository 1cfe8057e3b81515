/** Which rows the market counts, told only as far as everybody may know it. */
@NullMarked
package io.trackfit.market.coverage;

import org.jspecify.annotations.NullMarked;
