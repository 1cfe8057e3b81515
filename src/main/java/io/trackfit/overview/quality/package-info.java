/** How old, how complete and how far withheld what we show is. */
@NullMarked
package io.trackfit.overview.quality;

import org.jspecify.annotations.NullMarked;
