package io.trackfit.ingest.judging;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.i18n.FoldedText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names and codes of countries, and of the states and provinces that files write behind a city. The names are those of the
 * Unicode locale data (CLDR) in the JDK, in English and Arabic, and what else people write.
 */
final class CountryNames {

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, Set<String>> byPart = new HashMap<>();

    static CountryNames read(ReviewedFiles files, CatalogSnapshot catalog) {
        var names = new CountryNames();
        var codes = Set.copyOf(Arrays.asList(java.util.Locale.getISOCountries()));
        for (var code : codes) {
            var locale = java.util.Locale.of("", code);
            names.byName.put(FoldedText.key(locale.getDisplayCountry(java.util.Locale.ENGLISH)), code);
            names.byName.put(FoldedText.key(locale.getDisplayCountry(java.util.Locale.of("ar"))), code);
            names.byName.put(FoldedText.key(locale.getISO3Country()), code);
        }
        for (var row : files.table("country_names.csv", "country", "names").rows()) {
            if (!codes.contains(row.text("country"))) {
                row.fault("country: '%s' is not a code of ISO 3166-1.".formatted(row.text("country")));
            }
            row.list("names").forEach(name -> names.byName.put(FoldedText.key(name), row.text("country")));
        }
        for (var location : catalog.locations().all()) {
            if (location.kind().equals("country")) {
                names.byName.put(FoldedText.key(location.name()), location.country());
                location.aliases().forEach(name -> names.byName.put(FoldedText.key(name), location.country()));
            }
        }
        codes.forEach(code -> names.byName.put(FoldedText.key(code), code));
        for (var row :
                files.table("subdivisions.csv", "country", "code", "name").rows()) {
            for (var name : new String[] {row.text("code"), row.text("name")}) {
                names.byPart
                        .computeIfAbsent(FoldedText.key(name), key -> new HashSet<>())
                        .add(row.text("country"));
            }
        }
        return names;
    }

    /** ISO 3166-1 alpha-2; null where no country is called so. */
    @Nullable
    String country(String name) {
        return byName.get(FoldedText.key(name));
    }

    /** The countries that the last part of a place may mean: itself one, or a state or province of one. */
    Set<String> countriesOf(String part) {
        var key = FoldedText.key(part);
        var countries = new HashSet<>(byPart.getOrDefault(key, Set.of()));
        var country = byName.get(key);
        if (country != null) {
            countries.add(country);
        }
        return countries;
    }
}
