package io.trackfit.catalog.place;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A currency, and its rate to the US dollar where one is known.
 *
 * @param code ISO 4217
 * @param minorUnits decimals of an amount (ISO 4217): three for BHD, KWD and OMR
 * @param since since when the regime holds, as stated
 */
public record Currency(
        String code,
        String name,
        int minorUnits,
        String regime,
        @Nullable String since,
        @Nullable String formalised,
        String confidence,
        @Nullable String note,
        @Nullable ExchangeRate rate,
        List<String> sources) {

    /**
     * Units of the currency for one US dollar.
     *
     * @param date ISO date of the rate, may be partial; null for a standing peg
     * @param kind {@code peg} (a standing promise) or {@code reference} (seen on that date)
     */
    public record ExchangeRate(
            BigDecimal perUsd,
            @Nullable String date,
            String kind,
            String confidence,
            @Nullable String note,
            List<String> sources) {}
}
