/**
 * How observations and postings get into the market: rows are copied under a batch that nobody reads, and one transaction
 * makes the batch visible. It does not know where rows come from.
 */
@NullMarked
package io.trackfit.market.intake;

import org.jspecify.annotations.NullMarked;
