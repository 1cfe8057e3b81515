/** Tracks and families, with everything said of the tracks. */
@NullMarked
package io.trackfit.catalog.track;

import org.jspecify.annotations.NullMarked;
