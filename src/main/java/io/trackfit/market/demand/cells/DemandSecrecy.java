package io.trackfit.market.demand.cells;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.place.Location;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.track.Family;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which counts stay secret where a source wants small cells kept secret. A quarter of a cell with few of its postings is
 * secret, and so are as many others as it takes that none can be computed: of each told parent, what is left when its told
 * children, one by one or all of a kind together, are taken away is 0 postings or at least the threshold. The kinds are
 * places, families and levels. Time needs no kind of its own: windows are sums of quarters that may each be told.
 */
public final class DemandSecrecy {

    /** Postings of sources that want small cells kept secret: what is told has none or at least so many of them. */
    public static final int LEAST = 10;

    private final Map<Part, Long> confidential;
    private final WorldRegions regions;
    private final Map<String, String> countryOf;
    private final Map<String, String> trackOf;
    private final Set<Part> told = new HashSet<>();

    /** A cell in a quarter. */
    public record Part(DemandCell cell, Quarter quarter) {

        String key() {
            return cell.id(new Window(Window.Length.THREE_MONTHS, quarter));
        }
    }

    /** A part and those it is made of in one direction. */
    private record Kin(Part parent, List<Part> children) {}

    private record Direction(Part parent, String kind) {}

    /** @param confidential postings of sources that want small cells kept secret, of every count there is */
    public DemandSecrecy(Map<Part, Long> confidential, WorldRegions regions, CatalogSnapshot catalog) {
        this.confidential = Map.copyOf(confidential);
        this.regions = regions;
        this.countryOf = catalog.locations().all().stream().collect(Collectors.toMap(Location::id, Location::country));
        this.trackOf = catalog.families().all().stream().collect(Collectors.toMap(Family::id, Family::track));
    }

    /** The counts that must not be told. */
    public Set<Part> secret() {
        confidential.forEach((part, postings) -> {
            if (safe(postings)) {
                told.add(part);
            }
        });
        var kins = kins();
        var toHide = leaking(kins);
        while (toHide.isPresent()) {
            told.remove(toHide.get());
            toHide = leaking(kins);
        }
        var secret = new HashSet<>(confidential.keySet());
        secret.removeAll(told);
        return Set.copyOf(secret);
    }

    private static boolean safe(long postings) {
        return postings == 0 || postings >= LEAST;
    }

    private long of(Part part) {
        return confidential.getOrDefault(part, 0L);
    }

    /** A told child that must go, the smallest first so that little is lost. */
    private Optional<Part> leaking(List<Kin> kins) {
        for (var kin : kins) {
            if (!told.contains(kin.parent())) {
                continue;
            }
            long whole = of(kin.parent());
            var children = kin.children().stream()
                    .filter(told::contains)
                    .filter(child -> of(child) > 0)
                    .sorted(Comparator.comparingLong(this::of).thenComparing(Part::key))
                    .toList();
            long rest = whole - children.stream().mapToLong(this::of).sum();
            var alone =
                    children.stream().filter(child -> !safe(whole - of(child))).findFirst();
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
    private List<Kin> kins() {
        var byParent = new HashMap<Direction, List<Part>>();
        for (var part : confidential.keySet()) {
            directions(part)
                    .filter(direction -> confidential.containsKey(direction.parent()))
                    .forEach(direction -> byParent.computeIfAbsent(direction, _ -> new ArrayList<>())
                            .add(part));
        }
        return byParent.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Direction, List<Part>> it) ->
                                it.getKey().parent().key())
                        .thenComparing(it -> it.getKey().kind()))
                .map(entry -> new Kin(entry.getKey().parent(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Each parent with the kind of child the part is of it: only children of one kind can be added up. */
    private Stream<Direction> directions(Part part) {
        var cell = part.cell();
        var quarter = part.quarter();
        var places = wider(cell.place()).stream()
                .map(place -> new Direction(
                        new Part(cell.in(place), quarter), cell.place().kind().name()));
        var track = trackOf.get(cell.subject());
        var subjects = track == null
                ? Stream.<Direction>empty()
                : Stream.of(new Direction(new Part(cell.of(track), quarter), "family"));
        @Nullable Level level = cell.level();
        var levels = level == null
                ? Stream.<Direction>empty()
                : Stream.of(new Direction(new Part(cell.at(null), quarter), "level"));
        return Stream.of(places, subjects, levels).flatMap(Function.identity());
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
