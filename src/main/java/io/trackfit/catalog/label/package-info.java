/** The names of things in other languages than English. */
@NullMarked
package io.trackfit.catalog.label;

import org.jspecify.annotations.NullMarked;
