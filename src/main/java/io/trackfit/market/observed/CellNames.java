package io.trackfit.market.observed;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.place.Country;
import io.trackfit.catalog.place.Location;
import io.trackfit.market.cells.Cell;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.region.WorldRegion;
import io.trackfit.market.region.WorldRegions;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryFigure.Place;
import io.trackfit.market.salary.SalaryFigure.Subject;
import java.util.Locale;

/** What people call the coordinates of a cell. */
public final class CellNames {

    private CellNames() {}

    static Subject subject(Cell cell, CatalogSnapshot catalog) {
        var label = label(cell, catalog);
        return catalog.families()
                .find(cell.subject())
                .map(family -> new Subject(
                        ObservedFigures.role(family.id(), cell.level(), catalog).orElse(null),
                        family.id(),
                        cell.level(),
                        family.track(),
                        label))
                .orElseGet(() -> new Subject(null, null, cell.level(), cell.subject(), label));
    }

    /** The title of a role; of a track its name with the level. */
    static String label(Cell cell, CatalogSnapshot catalog) {
        return ObservedFigures.role(cell.subject(), cell.level(), catalog)
                .flatMap(role -> catalog.roles().find(role))
                .map(role -> role.title())
                .orElseGet(() -> "%s, %s"
                        .formatted(
                                catalog.tracks()
                                        .find(cell.subject())
                                        .map(track -> track.name())
                                        .orElse(cell.subject()),
                                cell.level().name().toLowerCase(Locale.ROOT)));
    }

    static Place place(Cell cell) {
        var place = cell.place();
        return switch (place.kind()) {
            case CITY -> new Place(place.id(), null, Region.GLOBAL);
            case COUNTRY ->
                new Place(
                        null, place.id(), Region.MIDDLE_EAST.contains(place.id()) ? Region.MIDDLE_EAST : Region.GLOBAL);
            case REGION, WORLD -> new Place(null, null, Region.GLOBAL);
        };
    }

    /** In English; a country that the catalogue does not have by the name the JDK has for it. */
    public static String of(CellPlace place, CatalogSnapshot catalog, WorldRegions regions) {
        return switch (place.kind()) {
            case CITY ->
                catalog.locations().find(place.id()).map(Location::name).orElse(place.id());
            case COUNTRY ->
                catalog.countries().find(place.id()).map(Country::name).orElseGet(() -> Locale.of("", place.id())
                        .getDisplayCountry(Locale.ENGLISH));
            case REGION -> regions.find(place.id()).map(WorldRegion::name).orElse(place.id());
            case WORLD -> "World";
        };
    }
}
