/** Where one pay stands among what is observed and published. */
@NullMarked
package io.trackfit.market.assess;

import org.jspecify.annotations.NullMarked;
