package io.trackfit.market.http;

import io.trackfit.market.conversion.Conversion.Annualisation;
import io.trackfit.market.conversion.Conversion.Exchange;
import io.trackfit.market.conversion.Conversion.Possible;
import io.trackfit.market.conversion.Conversion.Rate;
import io.trackfit.market.conversion.PayPeriod;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.salary.PublishedPoints.Point;
import io.trackfit.market.salary.SalaryFigure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The amounts in the currency and period asked for. Computed from exact fractions and rounded once, half-even, to the
 * minor unit of the currency (ISO 4217).
 *
 * @param low null for single points
 * @param high null for single points
 * @param points single amounts by name; empty for all other kinds
 * @param currency ISO 4217
 * @param rate units of this currency for one of the original, shown with 10 digits; null where the currency stays
 * @param rateDate of the oldest rate used, ISO date; null where the currency stays
 * @param rateKind {@code peg}, or {@code reference} as soon as one rate used is only that; null where the currency stays
 * @param rateSources ids of the sources of the rates
 * @param via {@code USD} where two rates to the dollar were joined; null otherwise
 * @param rates the stored rates used, as units for one US dollar
 * @param annualisation null where the period stays
 */
public record ConvertedView(
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<Point> points,
        String currency,
        Period period,
        @Nullable BigDecimal rate,
        @Nullable String rateDate,
        @Nullable String rateKind,
        List<String> rateSources,
        @Nullable String via,
        List<RateView> rates,
        @Nullable AnnualisationView annualisation) {

    private static final String REFERENCE = "reference";

    /** A stored rate: units of the currency for one US dollar. */
    public record RateView(
            String currency,
            BigDecimal perUsd,
            @Nullable String date,
            String kind,
            String confidence,
            @Nullable String note,
            List<String> sources) {

        private static RateView of(Rate rate) {
            var it = rate.stored();
            return new RateView(
                    rate.currency(), it.perUsd(), it.date(), it.kind(), it.confidence(), it.note(), it.sources());
        }
    }

    /**
     * How one period became the other: an amount times {@code originalPerYear}, by {@code perYear}.
     *
     * @param country whose working week was used; null where none was needed
     * @param assumptions what is assumed by these numbers; {@code /v1/pay-periods} has the table
     */
    public record AnnualisationView(
            int originalPerYear, int perYear, @Nullable String country, List<String> assumptions) {

        private static AnnualisationView of(Annualisation it) {
            return new AnnualisationView(
                    it.fromPerYear(),
                    it.toPerYear(),
                    it.country(),
                    it.assumed().stream().map(PayPeriod::assumption).toList());
        }
    }

    static ConvertedView of(SalaryFigure figure, Possible conversion) {
        var pay = PayView.of(figure, conversion.currency().code(), conversion.period(), conversion::of);
        var exchange = conversion.exchange();
        var rates = exchange == null
                ? List.<RateView>of()
                : exchange.rates().stream().map(RateView::of).toList();
        var annualisation = conversion.annualisation();
        return new ConvertedView(
                pay.low(),
                pay.high(),
                pay.points(),
                pay.currency(),
                pay.period(),
                exchange == null ? null : exchange.rate(),
                oldest(rates),
                exchange == null ? null : weakest(rates),
                rates.stream()
                        .flatMap(rate -> rate.sources().stream())
                        .distinct()
                        .toList(),
                via(exchange),
                rates,
                annualisation == null ? null : AnnualisationView.of(annualisation));
    }

    private static @Nullable String oldest(List<RateView> rates) {
        return rates.stream()
                .map(RateView::date)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static String weakest(List<RateView> rates) {
        return rates.stream().anyMatch(rate -> rate.kind().equals(REFERENCE))
                ? REFERENCE
                : rates.getFirst().kind();
    }

    private static @Nullable String via(@Nullable Exchange exchange) {
        return exchange != null && exchange.rates().size() > 1 ? "USD" : null;
    }
}
