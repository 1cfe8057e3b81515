/** What joins rooms: search, compare, the changelog and the front page. */
@NullMarked
package io.trackfit.overview;

import org.jspecify.annotations.NullMarked;
