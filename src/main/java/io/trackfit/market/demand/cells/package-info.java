/**
 * The published lattice of demand cells: which of them a posting counts in, which may be shown, and how PostgreSQL counts
 * them. Knows nobody above it.
 */
@NullMarked
package io.trackfit.market.demand.cells;

import org.jspecify.annotations.NullMarked;
