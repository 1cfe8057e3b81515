package io.trackfit.ingest.judging;

import io.trackfit.catalog.CatalogSnapshot;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/** Minor units of the currencies of ISO 4217: the catalogue's, and for all others those the JDK knows. */
final class CurrencyUnits {

    private final Map<String, Integer> minorUnits = new HashMap<>();

    CurrencyUnits(CatalogSnapshot catalog) {
        for (var currency : Currency.getAvailableCurrencies()) {
            if (currency.getDefaultFractionDigits() >= 0) {
                minorUnits.put(currency.getCurrencyCode(), currency.getDefaultFractionDigits());
            }
        }
        catalog.currencies().all().forEach(currency -> minorUnits.put(currency.code(), currency.minorUnits()));
    }

    boolean know(String code) {
        return minorUnits.containsKey(code);
    }

    int of(String code) {
        return minorUnits.getOrDefault(code, 0);
    }
}
