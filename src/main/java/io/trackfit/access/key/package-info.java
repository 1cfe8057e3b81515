/** Keys of administrators and importers: issued, shown once, revoked, and checked at each request that needs one. */
@NullMarked
package io.trackfit.access.key;

import org.jspecify.annotations.NullMarked;
