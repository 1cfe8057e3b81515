/**
 * The published lattice of pay cells: what its places are, which cells a row counts in, which of them may be shown, and how
 * PostgreSQL computes them. Knows nobody above it.
 */
@NullMarked
package io.trackfit.market.cells;

import org.jspecify.annotations.NullMarked;
