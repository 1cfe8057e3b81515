package io.trackfit.ingest.http;

import io.trackfit.market.intake.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of a row as it would be read.
 *
 * @param amount as told; null where only the amount for a year is kept
 * @param yearly for a year, in minor units of the currency
 * @param bound which end of a range it is
 */
record AmountView(@Nullable BigDecimal amount, long yearly, Bound bound) {}
