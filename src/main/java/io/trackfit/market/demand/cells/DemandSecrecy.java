package io.trackfit.market.demand.cells;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.place.Location;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.track.Family;
import io.trackfit.market.cells.ComplementarySuppression;
import io.trackfit.market.cells.ComplementarySuppression.Direction;
import io.trackfit.market.region.WorldRegions;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which counts stay secret where a source wants small cells kept secret: quarters of cells with few of its postings, and
 * what {@link ComplementarySuppression} hides beside them. The kinds of children are places, families and levels. Time needs
 * no kind of its own: windows are sums of quarters that may each be told.
 */
public final class DemandSecrecy {

    /** Postings of sources that want small cells kept secret: what is told has none or at least so many of them. */
    public static final int LEAST = 10;

    private final Map<Part, Long> confidential;
    private final WorldRegions regions;
    private final Map<String, String> countryOf;
    private final Map<String, String> trackOf;

    /** A cell in a quarter. */
    public record Part(DemandCell cell, Quarter quarter) {

        String key() {
            return cell.id(new Window(Window.Length.THREE_MONTHS, quarter));
        }
    }

    /** @param confidential postings of sources that want small cells kept secret, of every count there is */
    public DemandSecrecy(Map<Part, Long> confidential, WorldRegions regions, CatalogSnapshot catalog) {
        this.confidential = Map.copyOf(confidential);
        this.regions = regions;
        this.countryOf = catalog.locations().all().stream().collect(Collectors.toMap(Location::id, Location::country));
        this.trackOf = catalog.families().all().stream().collect(Collectors.toMap(Family::id, Family::track));
    }

    /** The counts that must not be told. */
    public Set<Part> secret() {
        var secret = new HashSet<>(confidential.keySet());
        secret.removeAll(new ComplementarySuppression<>(confidential, this::directions, Part::key, LEAST)
                .shown(confidential.keySet()));
        return Set.copyOf(secret);
    }

    /** Each parent with the kind of child the part is of it. */
    private Stream<Direction<Part>> directions(Part part) {
        var cell = part.cell();
        var quarter = part.quarter();
        var places = regions.around(cell.place(), countryOf).stream()
                .map(place -> new Direction<>(
                        new Part(cell.in(place), quarter), cell.place().kind().name()));
        var track = trackOf.get(cell.subject());
        var subjects = track == null
                ? Stream.<Direction<Part>>empty()
                : Stream.of(new Direction<>(new Part(cell.of(track), quarter), "family"));
        @Nullable Level level = cell.level();
        var levels = level == null
                ? Stream.<Direction<Part>>empty()
                : Stream.of(new Direction<>(new Part(cell.at(null), quarter), "level"));
        return Stream.of(places, subjects, levels).flatMap(Function.identity());
    }
}
