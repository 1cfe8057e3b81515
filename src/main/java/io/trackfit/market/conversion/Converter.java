package io.trackfit.market.conversion;

import io.trackfit.catalog.Indexed;
import io.trackfit.catalog.place.Country;
import io.trackfit.catalog.place.Currency;
import io.trackfit.market.conversion.Conversion.Annualisation;
import io.trackfit.market.conversion.Conversion.Exchange;
import io.trackfit.market.conversion.Conversion.Impossible;
import io.trackfit.market.conversion.Conversion.Obstacle;
import io.trackfit.market.conversion.Conversion.Possible;
import io.trackfit.market.conversion.Conversion.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the way from one currency and period to another. All rates are told against the US dollar. */
public record Converter(Indexed<Currency> currencies, Indexed<Country> countries, PayPeriods periods) {

    private static final String DOLLAR = "USD";

    /**
     * What an amount is told in.
     *
     * @param country where it is paid, ISO 3166-1 alpha-2; null: not in one country
     */
    public record Unit(
            String currency, Period period, @Nullable String country) {}

    /**
     * Both currencies must be of ISO 4217; of those that the catalogue does not have, no rate is known.
     *
     * @param currency null: stays as it is
     * @param period null: stays as it is
     */
    public Conversion to(@Nullable String currency, @Nullable Period period, Unit from) {
        var source = currency(from.currency());
        var target = currency == null ? source : currency(currency);
        var missing = Stream.of(source, target)
                .filter(it -> !source.equals(target) && perUsd(it).isEmpty())
                .findFirst();
        if (missing.isPresent()) {
            return noRate(missing.get().code());
        }
        var wanted = period == null ? from.period() : period;
        var country =
                from.country() == null ? null : countries.find(from.country()).orElse(null);
        var before = periods.perYear(from.period(), country);
        var after = periods.perYear(wanted, country);
        var exchange = source.equals(target) ? null : exchange(source, target);
        if (wanted == from.period()) {
            return new Possible(target, wanted, exchange, null);
        }
        if (before.isEmpty() || after.isEmpty()) {
            return new Impossible(Obstacle.NO_COUNTRY, noCountry(before.isEmpty() ? from.period() : wanted));
        }
        return new Possible(target, wanted, exchange, annualisation(from, wanted, before.get(), after.get()));
    }

    private Annualisation annualisation(Unit from, Period wanted, int before, int after) {
        var assumed = EnumSet.of(from.period(), wanted).stream()
                .filter(period -> period != Period.YEAR)
                .map(periods::of)
                .toList();
        boolean byCountry = assumed.stream().anyMatch(row -> row.perYear() == null);
        return new Annualisation(before, after, assumed, byCountry ? from.country() : null);
    }

    private Currency currency(String code) {
        return currencies.find(code).orElseGet(() -> {
            var iso = java.util.Currency.getInstance(code);
            return new Currency(
                    code, code, iso.getDefaultFractionDigits(), "", null, null, "low", null, null, List.of());
        });
    }

    private static Impossible noRate(String currency) {
        return new Impossible(Obstacle.NO_RATE, "No exchange rate is stored for %s.".formatted(currency));
    }

    private static String noCountry(Period period) {
        return "How many %ss a year has depends on the country, and this figure is not for one whose working week is known."
                .formatted(period == Period.DAY ? "working day" : "working hour");
    }

    private static Exchange exchange(Currency source, Currency target) {
        var rates = new ArrayList<Rate>();
        for (var currency : List.of(source, target)) {
            var rate = currency.rate();
            if (rate != null) {
                rates.add(new Rate(currency.code(), rate));
            }
        }
        return new Exchange(perUsd(source).orElseThrow(), perUsd(target).orElseThrow(), List.copyOf(rates));
    }

    private static Optional<BigDecimal> perUsd(Currency currency) {
        return currency.code().equals(DOLLAR)
                ? Optional.of(BigDecimal.ONE)
                : Optional.ofNullable(currency.rate()).map(Currency.ExchangeRate::perUsd);
    }
}
