package io.trackfit.catalog.place;

import static java.util.stream.Collectors.toMap;

import io.trackfit.shared.database.KeptRows;
import java.util.List;
import java.util.stream.Stream;

/** All currencies, countries, locations and industries in PostgreSQL, within the transaction of the caller. */
public final class Places {

    private final KeptRows rows;

    public Places(KeptRows rows) {
        this.rows = rows;
    }

    /** To be called before the countries are replaced, which name currencies. */
    public void replaceCurrencies(List<Currency> currencies, int edition) {
        rows.replace(CurrencyRow.class, currencies.stream().map(CurrencyRow::of).toList(), edition);
        rows.replace(
                ExchangeRateRow.class,
                currencies.stream()
                        .flatMap(currency -> Stream.ofNullable(currency.rate())
                                .map(rate -> ExchangeRateRow.of(currency.code(), rate)))
                        .toList(),
                edition);
    }

    public List<Currency> currencies() {
        var rates = rows.all(ExchangeRateRow.class).stream()
                .collect(toMap(row -> row.currency, ExchangeRateRow::toExchangeRate));
        return rows.all(CurrencyRow.class).stream()
                .map(row -> row.toCurrency(rates.get(row.code)))
                .toList();
    }

    /** To be called before the locations are replaced, which name countries. */
    public void replaceCountries(List<Country> countries, int edition) {
        rows.replace(CountryRow.class, countries.stream().map(CountryRow::of).toList(), edition);
    }

    public List<Country> countries() {
        return rows.all(CountryRow.class).stream().map(CountryRow::toCountry).toList();
    }

    public void replaceLocations(List<Location> locations, int edition) {
        rows.replace(LocationRow.class, locations.stream().map(LocationRow::of).toList(), edition);
    }

    public List<Location> locations() {
        return rows.all(LocationRow.class).stream().map(LocationRow::toLocation).toList();
    }

    public void replaceIndustries(List<Industry> industries, int edition) {
        rows.replace(IndustryRow.class, industries.stream().map(IndustryRow::of).toList(), edition);
    }

    public List<Industry> industries() {
        return rows.all(IndustryRow.class).stream().map(IndustryRow::toIndustry).toList();
    }
}
