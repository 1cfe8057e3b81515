/** Published pay on its way in: read from the reviewed files, kept in PostgreSQL. */
@NullMarked
package io.trackfit.market.content;

import org.jspecify.annotations.NullMarked;
