/** How often one caller may ask. */
@NullMarked
package io.trackfit.access.limit;

import org.jspecify.annotations.NullMarked;
