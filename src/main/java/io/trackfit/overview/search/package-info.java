/** Finds anything of the catalogue by what a person types. */
@NullMarked
package io.trackfit.overview.search;

import org.jspecify.annotations.NullMarked;
