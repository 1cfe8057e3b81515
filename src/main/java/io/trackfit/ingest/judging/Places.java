package io.trackfit.ingest.judging;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.shared.i18n.FoldedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a row is: what its place says, what its country says, and whether the two agree. */
final class Places {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:,|;| - | – )\\s*");
    /** "Singapore (+16 others)" may be in any of them. */
    private static final Pattern OTHERS = Pattern.compile("\\(\\+[0-9]+ others?\\)");

    private static final int MOST_KEPT = 50_000;

    private final CountryNames names;
    private final Map<String, City> cities = new HashMap<>();
    private final Map<String, Whereabouts> known = new HashMap<>();

    /** A city of the catalogue. */
    private record City(String id, String country) {}

    /**
     * What was read.
     *
     * @param country what counts; null: not known
     * @param stated the country as stated; null: none, or a word nobody knows
     * @param possible the countries the place may be in; empty: it does not tell
     */
    record Whereabouts(
            @Nullable String country,
            @Nullable String location,
            @Nullable String stated,
            Set<String> possible,
            boolean unknownWord) {

        boolean contradiction() {
            return stated != null && !possible.isEmpty() && !possible.contains(stated);
        }
    }

    Places(CountryNames names, CatalogSnapshot catalog) {
        this.names = names;
        for (var location : catalog.locations().all()) {
            if (location.kind().equals("city")) {
                var city = new City(location.id(), location.country());
                cities.put(FoldedText.key(location.name()), city);
                location.aliases().forEach(alias -> cities.put(FoldedText.key(alias), city));
                catalog.label("location", location.id(), "ar")
                        .ifPresent(label -> cities.put(FoldedText.key(label.text()), city));
            }
        }
    }

    Whereabouts of(String country, String place) {
        var key = place.isEmpty() ? country : country + '\n' + place;
        var found = known.get(key);
        if (found == null) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            found = read(country, place);
            known.put(key, found);
        }
        return found;
    }

    private Whereabouts read(String country, String place) {
        var stated = country.isEmpty() ? null : names.country(country);
        boolean unknownWord = !country.isEmpty() && stated == null;
        if (place.isEmpty() || OTHERS.matcher(place).find()) {
            return new Whereabouts(stated, null, stated, Set.of(), unknownWord);
        }
        var parts = PARTS.split(place.strip());
        if (parts.length == 0) {
            return new Whereabouts(stated, null, stated, Set.of(), unknownWord);
        }
        var city = cities.get(FoldedText.key(parts[0]));
        var possible = new HashSet<>(names.countriesOf(parts[parts.length - 1]));
        if (possible.isEmpty() && city != null || parts.length == 1 && city != null) {
            possible.add(city.country());
        }
        boolean agrees = stated == null || possible.isEmpty() || possible.contains(stated);
        var only = possible.size() == 1 ? possible.iterator().next() : null;
        var counted = stated == null ? only : agrees ? stated : null;
        var location = city != null && city.country().equals(counted) ? city.id() : null;
        return new Whereabouts(counted, location, stated, Set.copyOf(possible), unknownWord);
    }
}
