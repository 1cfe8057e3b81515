package io.trackfit.market.conversion;

import io.trackfit.catalog.place.Currency;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How amounts of one currency and period become amounts of another, or why they cannot. */
public sealed interface Conversion {

    /**
     * A way that exists. Two fractions, so that an amount is rounded once, at the end.
     *
     * @param currency what comes out
     * @param period what comes out
     * @param exchange null where the currency stays
     * @param annualisation null where the period stays
     */
    record Possible(
            Currency currency,
            Period period,
            @Nullable Exchange exchange,
            @Nullable Annualisation annualisation) implements Conversion {

        /** In whole minor units of the currency (ISO 4217), half-even. */
        public BigDecimal of(BigDecimal amount) {
            var numerator = amount;
            var denominator = BigDecimal.ONE;
            if (exchange != null) {
                numerator = numerator.multiply(exchange.toPerUsd());
                denominator = denominator.multiply(exchange.fromPerUsd());
            }
            if (annualisation != null) {
                numerator = numerator.multiply(BigDecimal.valueOf(annualisation.fromPerYear()));
                denominator = denominator.multiply(BigDecimal.valueOf(annualisation.toPerYear()));
            }
            return numerator.divide(denominator, currency.minorUnits(), RoundingMode.HALF_EVEN);
        }
    }

    /**
     * Two rates to the dollar; the dollar's own is 1.
     *
     * @param rates what was used of the stored rates: one, or two where neither currency is the dollar
     */
    record Exchange(BigDecimal fromPerUsd, BigDecimal toPerUsd, List<Rate> rates) {

        /** Enough to see the rate; amounts are computed from the fractions, not from this. */
        private static final MathContext SHOWN = new MathContext(10, RoundingMode.HALF_EVEN);

        /** Units of the new currency for one of the old. */
        public BigDecimal rate() {
            return toPerUsd.divide(fromPerUsd, SHOWN);
        }
    }

    /** A stored rate with the currency it belongs to. */
    record Rate(String currency, Currency.ExchangeRate stored) {}

    /**
     * How many of each period a year has.
     *
     * @param country set where one of them depends on it
     */
    record Annualisation(
            int fromPerYear,
            int toPerYear,
            List<PayPeriod> assumed,
            @Nullable String country) {}

    /** No way, and the reason; amounts are never converted 1:1 instead. */
    record Impossible(Obstacle obstacle, String message) implements Conversion {}

    /** Why there is no way. */
    enum Obstacle {
        /** No rate is stored for one of the currencies. */
        NO_RATE,
        /** Days or hours of a year depend on a country, and the figure has none or too little is known of it. */
        NO_COUNTRY
    }
}
