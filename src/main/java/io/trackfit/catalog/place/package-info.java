/** Cities, countries, currencies and industries. */
@NullMarked
package io.trackfit.catalog.place;

import org.jspecify.annotations.NullMarked;
