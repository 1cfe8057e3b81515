package io.trackfit.market.cells;

import io.trackfit.market.region.CellPlace;
import io.trackfit.market.region.WorldRegions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which cells may be shown where a source wants small cells kept secret. A cell that few of its rows are in is hidden, and
 * so are as many others as it takes that no hidden one can be computed: of each shown parent, what is left when its shown
 * children, one by one or all of a kind together, are taken away is 0 rows or at least the threshold. The kinds are places,
 * times and families.
 */
public final class Suppression {

    private final Map<Cell, Count> counts;
    private final WorldRegions regions;
    private final Map<String, String> countryOf;
    private final Map<String, String> trackOf;
    private final int threshold;
    private final Set<Cell> shown = new HashSet<>();

    /**
     * Distinct rows of a cell.
     *
     * @param confidential those of them that come from a source that wants small cells kept secret
     */
    public record Count(long all, long confidential) {}

    /** A shown cell and those it is made of in one direction. */
    private record Family(Cell parent, List<Cell> children) {}

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
        counts.forEach((cell, count) -> {
            if (count.all() >= threshold && safe(count.confidential())) {
                shown.add(cell);
            }
        });
        var families = families();
        var toHide = leaking(families);
        while (toHide.isPresent()) {
            shown.remove(toHide.get());
            toHide = leaking(families);
        }
        return Set.copyOf(shown);
    }

    private boolean safe(long rows) {
        return rows == 0 || rows >= threshold;
    }

    private long confidential(Cell cell) {
        var count = counts.get(cell);
        return count == null ? 0 : count.confidential();
    }

    /** A shown child that must go, the smallest first so that little is lost. */
    private Optional<Cell> leaking(List<Family> families) {
        for (var family : families) {
            if (!shown.contains(family.parent())) {
                continue;
            }
            long whole = confidential(family.parent());
            var children = family.children().stream()
                    .filter(shown::contains)
                    .filter(child -> confidential(child) > 0)
                    .sorted(Comparator.comparingLong(this::confidential).thenComparing(Cell::id))
                    .toList();
            long rest = whole - children.stream().mapToLong(this::confidential).sum();
            var alone = children.stream()
                    .filter(child -> !safe(whole - confidential(child)))
                    .findFirst();
            if (alone.isPresent()) {
                return alone;
            }
            if (!safe(rest) && !children.isEmpty()) {
                return Optional.of(children.getFirst());
            }
        }
        return Optional.empty();
    }

    /** In an order that does not depend on that of a map. */
    private List<Family> families() {
        var byParent = new HashMap<List<Object>, List<Cell>>();
        for (var cell : counts.keySet()) {
            parents(cell).forEach(direction -> byParent.computeIfAbsent(direction, _ -> new ArrayList<>())
                    .add(cell));
        }
        return byParent.entrySet().stream()
                .map(entry -> new Family((Cell) entry.getKey().getFirst(), List.copyOf(entry.getValue())))
                .sorted(Comparator.comparing((Family family) -> family.parent().id())
                        .thenComparing(family -> family.children().stream()
                                .map(Cell::id)
                                .sorted()
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    /** Each parent with the kind of child the cell is of it: only children of one kind can be added up. */
    private Stream<List<Object>> parents(Cell cell) {
        var places = wider(cell.place()).stream()
                .map(place -> List.<Object>of(cell.in(place), cell.place().kind()));
        var times = cell.years().single()
                ? Years.with(cell.years().to()).stream()
                        .filter(years -> !years.single())
                        .map(years -> List.<Object>of(cell.in(years), "year"))
                : Stream.<List<Object>>empty();
        var track = trackOf.get(cell.subject());
        var subjects =
                track == null ? Stream.<List<Object>>empty() : Stream.of(List.<Object>of(cell.of(track), "family"));
        return Stream.of(places, times, subjects)
                .flatMap(Function.identity())
                .filter(direction -> counts.containsKey(direction.getFirst()));
    }

    private List<CellPlace> wider(CellPlace place) {
        return switch (place.kind()) {
            case CITY -> regions.from(null, countryOf.get(place.id()));
            case COUNTRY -> {
                var all = regions.from(null, place.id());
                yield all.subList(1, all.size());
            }
            case REGION -> List.of(CellPlace.WORLD);
            case WORLD -> List.of();
        };
    }
}
