/** Roles and tracks side by side, the same questions asked of each. */
@NullMarked
package io.trackfit.overview.compare;

import org.jspecify.annotations.NullMarked;
