package io.trackfit.market.cells;

import io.trackfit.market.cells.ComplementarySuppression.Direction;
import io.trackfit.market.region.WorldRegions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which cells may be shown where a source wants small cells kept secret: those with enough rows, less what
 * {@link ComplementarySuppression} hides of them. The kinds of children are places, times and families.
 */
public final class Suppression {

    private final Map<Cell, Count> counts;
    private final WorldRegions regions;
    private final Map<String, String> countryOf;
    private final Map<String, String> trackOf;
    private final int threshold;

    /**
     * Distinct rows of a cell.
     *
     * @param confidential those of them that come from a source that wants small cells kept secret
     */
    public record Count(long all, long confidential) {}

    /**
     * @param countryOf the country of each city
     * @param trackOf the track of each family
     */
    public Suppression(
            Map<Cell, Count> counts,
            WorldRegions regions,
            Map<String, String> countryOf,
            Map<String, String> trackOf,
            int threshold) {
        this.counts = Map.copyOf(counts);
        this.regions = regions;
        this.countryOf = Map.copyOf(countryOf);
        this.trackOf = Map.copyOf(trackOf);
        this.threshold = threshold;
    }

    /** The cells that may be shown. */
    public Set<Cell> shown() {
        var confidential = new HashMap<Cell, Long>();
        var large = new ArrayList<Cell>();
        counts.forEach((cell, count) -> {
            confidential.put(cell, count.confidential());
            if (count.all() >= threshold) {
                large.add(cell);
            }
        });
        return new ComplementarySuppression<>(confidential, this::parents, Cell::id, threshold).shown(large);
    }

    /** Each parent with the kind of child the cell is of it. */
    private Stream<Direction<Cell>> parents(Cell cell) {
        var places = regions.around(cell.place(), countryOf).stream()
                .map(place ->
                        new Direction<>(cell.in(place), cell.place().kind().name()));
        var times = cell.years().single()
                ? Years.with(cell.years().to()).stream()
                        .filter(years -> !years.single())
                        .map(years -> new Direction<>(cell.in(years), "year"))
                : Stream.<Direction<Cell>>empty();
        var track = trackOf.get(cell.subject());
        var subjects =
                track == null ? Stream.<Direction<Cell>>empty() : Stream.of(new Direction<>(cell.of(track), "family"));
        return Stream.of(places, times, subjects).flatMap(Function.identity());
    }
}
