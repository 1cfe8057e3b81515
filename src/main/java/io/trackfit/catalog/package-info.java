/** What exists in the two careers. Curated by us in reviewed files, kept in PostgreSQL, answered from one immutable copy in memory. */
@NullMarked
package io.trackfit.catalog;

import org.jspecify.annotations.NullMarked;
