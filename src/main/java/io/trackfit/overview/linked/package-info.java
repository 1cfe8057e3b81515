/** Roles and pay in the words of schema.org, for search engines and for who joins data from many places. */
@NullMarked
package io.trackfit.overview.linked;

import org.jspecify.annotations.NullMarked;
