package io.trackfit.catalog.http;

import io.trackfit.catalog.place.Country;
import io.trackfit.catalog.place.Currency;
import io.trackfit.catalog.place.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A city, or a country used as a place, with what working there means.
 *
 * @param kind {@code city} or {@code country}
 * @param hub for a country the article used as a city: the city that is its hub
 * @param country currency, tax on pay, end-of-service gratuity, working week: a summary, not advice
 * @param roles roles that name the place as a hub
 */
record LocationView(
        String id,
        String kind,
        String name,
        String nameLang,
        boolean nameReviewed,
        @Nullable String hub,
        @Nullable String iso31662,
        @Nullable String subdivision,
        @Nullable String unLocode,
        @Nullable String unLocodeConfidence,
        String timeZone,
        List<String> aliases,
        CountryView country,
        List<String> roles,
        @Nullable String note,
        List<String> sources) {

    /** A country, its name in the language asked where we have it. */
    record CountryView(String name, String nameLang, boolean nameReviewed, Country facts, CurrencyView currency) {}

    /** A currency, its name in the language asked where we have it. */
    record CurrencyView(String name, String nameLang, boolean nameReviewed, Currency facts) {

        static CurrencyView of(Currency currency, Names names) {
            var name = names.of("currency", currency.code(), currency.name());
            return new CurrencyView(name.text(), name.lang(), name.reviewed(), currency);
        }
    }

    static LocationView of(Location it, Names names) {
        var snapshot = names.snapshot();
        var name = names.of("location", it.id(), it.name());
        var country = snapshot.countries().find(it.country()).orElseThrow();
        var countryName = names.of("country", country.id(), country.name());
        var currency = snapshot.currencies().find(country.currency()).orElseThrow();
        var roles = snapshot.roles().all().stream()
                .filter(role ->
                        role.hubs().stream().anyMatch(hub -> hub.location().equals(it.id())))
                .map(role -> role.id())
                .toList();
        return new LocationView(
                it.id(),
                it.kind(),
                name.text(),
                name.lang(),
                name.reviewed(),
                it.hub(),
                it.iso31662(),
                it.subdivision(),
                it.unLocode(),
                it.unLocodeConfidence(),
                it.timeZone(),
                it.aliases(),
                new CountryView(
                        countryName.text(),
                        countryName.lang(),
                        countryName.reviewed(),
                        country,
                        CurrencyView.of(currency, names)),
                roles,
                it.note(),
                it.sources());
    }
}
