package io.trackfit.market.salary;

import io.trackfit.catalog.Indexed;
import io.trackfit.catalog.place.Location;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.salary.SalaryFigure.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place that figures are asked for: those concern it that are for it, for a part of it or for what contains it.
 *
 * @param city id of a location; null: the whole country is asked for
 * @param country ISO 3166-1 alpha-2
 */
public record AskedPlace(@Nullable String city, String country, Indexed<Location> locations) {

    /** A city or a country by the id of its location. */
    public static AskedPlace of(Location location, Indexed<Location> locations) {
        var city = location.kind().equals("city") ? location.id() : null;
        return new AskedPlace(city, location.country(), locations);
    }

    /**
     * Empty where the figure does not concern the place.
     *
     * @param hubs places that the figure's source gives as examples
     */
    public Optional<PlaceMatch> match(Place place, List<Role.Hub> hubs) {
        if (place.location() != null) {
            return city == null ? within(place, PlaceMatch.PART) : exactly(place.location());
        }
        if (place.country() != null) {
            return within(place, city == null ? PlaceMatch.EXACT : PlaceMatch.COUNTRY);
        }
        if (hubs.stream().anyMatch(this::isHub)) {
            return Optional.of(PlaceMatch.HUB);
        }
        return switch (place.region()) {
            case GLOBAL -> Optional.of(PlaceMatch.WORLD);
            case MIDDLE_EAST -> place.region().contains(country) ? Optional.of(PlaceMatch.REGION) : Optional.empty();
        };
    }

    private Optional<PlaceMatch> exactly(String location) {
        return location.equals(city) ? Optional.of(PlaceMatch.EXACT) : Optional.empty();
    }

    private Optional<PlaceMatch> within(Place place, PlaceMatch match) {
        return country.equals(place.country()) ? Optional.of(match) : Optional.empty();
    }

    /** A country that a source used as a hub stands for its hub city too. */
    private boolean isHub(Role.Hub named) {
        var location = locations.find(named.location()).orElseThrow();
        return city == null
                ? location.country().equals(country)
                : location.id().equals(city) || city.equals(location.hub());
    }
}
