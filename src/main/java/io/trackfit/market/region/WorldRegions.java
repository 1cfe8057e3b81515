package io.trackfit.market.region;

import io.trackfit.catalog.Indexed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How places widen: a city to its country, that to its subregion, that to the world. Immutable. */
public final class WorldRegions {

    private final Indexed<WorldRegion> all;
    private final Map<String, WorldRegion> ofCountry = new HashMap<>();

    public WorldRegions(List<WorldRegion> all) {
        this.all = Indexed.of(all, WorldRegion::id);
        all.forEach(region -> region.countries().forEach(country -> ofCountry.put(country, region)));
    }

    public List<WorldRegion> all() {
        return all.all();
    }

    public Optional<WorldRegion> find(String id) {
        return all.find(id);
    }

    /** Whether a country is one that the subregions know. */
    public boolean knows(String country) {
        return ofCountry.containsKey(country);
    }

    /**
     * The places that a place is part of, narrowest first.
     *
     * @param countryOf the country of each city
     */
    public List<CellPlace> around(CellPlace place, Map<String, String> countryOf) {
        return switch (place.kind()) {
            case CITY -> from(null, countryOf.get(place.id()));
            case COUNTRY -> {
                var all = from(null, place.id());
                yield all.subList(1, all.size());
            }
            case REGION -> List.of(CellPlace.WORLD);
            case WORLD -> List.of();
        };
    }

    /** The places that something at a place counts in, narrowest first. */
    public List<CellPlace> from(@Nullable String city, @Nullable String country) {
        if (country == null) {
            return List.of(CellPlace.WORLD);
        }
        var region = ofCountry.get(country);
        var wider = region == null
                ? List.of(CellPlace.country(country), CellPlace.WORLD)
                : List.of(
                        CellPlace.country(country), new CellPlace(CellPlace.Kind.REGION, region.id()), CellPlace.WORLD);
        if (city == null) {
            return wider;
        }
        var places = new ArrayList<CellPlace>();
        places.add(new CellPlace(CellPlace.Kind.CITY, city));
        places.addAll(wider);
        return List.copyOf(places);
    }
}
