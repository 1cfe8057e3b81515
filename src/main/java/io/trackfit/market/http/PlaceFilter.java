package io.trackfit.market.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.NearestNames;
import io.trackfit.catalog.NearestNames.Name;
import io.trackfit.catalog.place.Location;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.region.WorldRegions;
import io.trackfit.market.salary.AskedPlace;
import io.trackfit.market.salary.PlaceMatch;
import io.trackfit.market.salary.SalaryFigure.Place;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The location and country asked for. What contradicts itself finds nothing. */
public record PlaceFilter(@Nullable AskedPlace asked, boolean contradictory) {

    private static final int MAX_NEAREST = 3;

    /** Refuses what nobody knows, with what was perhaps meant by that name. */
    public static PlaceFilter of(
            CatalogSnapshot catalog, WorldRegions regions, @Nullable String location, @Nullable String country) {
        var faults = new ArrayList<Fault>();
        var locations = catalog.locations();
        if (location != null && locations.find(location).isEmpty()) {
            faults.add(unknown("location", location, nearest(catalog, location, Location::id)));
        }
        if (country != null && !regions.knows(country)) {
            faults.add(unknown("country", country, nearest(catalog, country, Location::country)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        if (location == null) {
            return new PlaceFilter(country == null ? null : new AskedPlace(null, country, locations), false);
        }
        var asked = AskedPlace.of(locations.find(location).orElseThrow(), locations);
        return new PlaceFilter(asked, country != null && !country.equals(asked.country()));
    }

    /** The place and those it widens to, narrowest first; none where it contradicts itself. */
    public List<CellPlace> widening(WorldRegions regions) {
        if (contradictory) {
            return List.of();
        }
        return asked == null ? List.of(CellPlace.WORLD) : regions.from(asked.city(), asked.country());
    }

    /** Whether a figure is to be shown. */
    public boolean matches(Place place, List<Role.Hub> hubs) {
        return !contradictory && (asked == null || asked.match(place, hubs).isPresent());
    }

    /** How a figure concerns the place asked for; null where none was. */
    public @Nullable PlaceMatch match(Place place, List<Role.Hub> hubs) {
        return asked == null ? null : asked.match(place, hubs).orElse(null);
    }

    private static Fault unknown(String parameter, String value, List<String> nearest) {
        return Fault.in(parameter, "unknown-" + parameter, "There is no %s '%s'.".formatted(parameter, value), nearest);
    }

    private static List<String> nearest(CatalogSnapshot catalog, String value, Function<Location, String> id) {
        var names = catalog.locations().all().stream()
                .filter(it -> id.apply(it).equals(it.id()) || it.kind().equals("country"))
                .flatMap(it -> Stream.of(Stream.of(it.id(), it.name(), it.country()), it.aliases().stream())
                        .flatMap(Function.identity())
                        .map(name -> new Name(name, id.apply(it))))
                .toList();
        return NearestNames.of(names).nearest(value, MAX_NEAREST).stream()
                .map(NearestNames.Near::id)
                .toList();
    }
}
