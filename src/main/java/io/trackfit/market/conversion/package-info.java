/** Pay in another currency or for another period: exact, with the rates and assumptions used, or a reason why not. */
@NullMarked
package io.trackfit.market.conversion;

import org.jspecify.annotations.NullMarked;
