package io.trackfit.market.demand;

import io.trackfit.market.demand.Together.Companion;
import io.trackfit.market.demand.WindowDemand.Shown;
import io.trackfit.market.demand.WindowDemand.Sum;
import io.trackfit.market.demand.cells.DemandCell;
import io.trackfit.market.demand.cells.Quarter;
import io.trackfit.market.demand.cells.QuarterCount;
import io.trackfit.market.demand.cells.Skills;
import io.trackfit.market.demand.cells.Window;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.region.WorldRegions;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All cells of one version of the market. Immutable; what was worked out once is remembered. */
public final class Demand {

    /** A market without postings. */
    public static final Demand NONE = new Demand(0, Map.of(), new Skills(Map.of()));

    private final long version;
    private final Map<DemandCell, Map<Quarter, QuarterCount>> cells;
    private final Skills skills;
    private final @Nullable Quarter newest;
    private final Map<Key, WindowDemand> known = new ConcurrentHashMap<>();

    private record Key(DemandCell cell, Window window) {}

    public Demand(long version, Map<DemandCell, Map<Quarter, QuarterCount>> cells, Skills skills) {
        this.version = version;
        this.cells = Map.copyOf(cells);
        this.skills = skills;
        this.newest = cells.values().stream()
                .flatMap(quarters -> quarters.keySet().stream())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Counts up with everything that is published or withdrawn. */
    public long version() {
        return version;
    }

    /** The quarter of the newest posting; empty where there is none. */
    public Optional<Quarter> newest() {
        return Optional.ofNullable(newest);
    }

    /** All windows that end with a quarter from the oldest posting's to the newest's: the newest first, shorter before longer. */
    public Stream<Window> windows() {
        if (newest == null) {
            return Stream.empty();
        }
        var oldest = cells.values().stream()
                .flatMap(quarters -> quarters.keySet().stream())
                .min(Comparator.naturalOrder())
                .orElse(newest);
        return Stream.iterate(newest, quarter -> quarter.compareTo(oldest) >= 0, quarter -> quarter.plus(-1))
                .flatMap(last -> Arrays.stream(Window.Length.values()).map(length -> new Window(length, last)));
    }

    /** The cells that can be shown in a window, in a stable order. */
    public List<DemandTrail.Step> shown(Window window) {
        return cells(window)
                .map(cell -> new DemandTrail.Step(cell, window, of(cell, window)))
                .filter(step -> step.demand() instanceof Shown)
                .toList();
    }

    /** All cells that have postings in a window, shown or withheld, in a stable order. They are worked out one by one. */
    public Stream<DemandTrail.Step> all(Window window) {
        return cells(window).map(cell -> {
            var remembered = known.get(new Key(cell, window));
            return new DemandTrail.Step(cell, window, remembered == null ? worked(cell, window) : remembered);
        });
    }

    /** Whether each of those cells can be shown: far less work than what it says. */
    public Map<DemandCell, TrailOutcome> outcomes(Window window) {
        var outcomes = new LinkedHashMap<DemandCell, TrailOutcome>();
        cells(window).forEach(cell -> {
            long postings = 0;
            boolean secret = false;
            for (var quarter : window.quarters()) {
                switch (count(cell, quarter)) {
                    case QuarterCount.Counted it -> postings += it.postings();
                    case QuarterCount.Secret _, QuarterCount.Erased _ -> secret = true;
                    case null -> {}
                }
            }
            outcomes.put(
                    cell,
                    secret
                            ? TrailOutcome.CONFIDENTIAL
                            : postings < DemandRules.LEAST_POSTINGS ? TrailOutcome.TOO_FEW : TrailOutcome.SHOWN);
        });
        return Collections.unmodifiableMap(outcomes);
    }

    private Stream<DemandCell> cells(Window window) {
        return cells.entrySet().stream()
                .filter(cell -> window.quarters().stream().anyMatch(cell.getValue()::containsKey))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(DemandCell::subject)
                        .thenComparing(DemandCell::level, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(cell -> cell.place().kind(), Comparator.reverseOrder())
                        .thenComparing(cell -> cell.place().id()));
    }

    /** Ends with the first that can be shown, or with the widest. */
    public DemandTrail trail(DemandQuestion question) {
        var steps = new ArrayList<DemandTrail.Step>();
        for (var place : question.places()) {
            for (var window : question.window().widening()) {
                var cell = new DemandCell(question.subject(), question.level(), place);
                var demand = of(cell, window);
                steps.add(new DemandTrail.Step(cell, window, demand));
                if (demand instanceof Shown) {
                    return new DemandTrail(List.copyOf(steps));
                }
            }
        }
        return new DemandTrail(List.copyOf(steps));
    }

    public WindowDemand of(DemandCell cell, Window window) {
        return known.computeIfAbsent(new Key(cell, window), key -> worked(key.cell, key.window));
    }

    private WindowDemand worked(DemandCell cell, Window window) {
        var now = sum(cell, window);
        if (!(now instanceof Whole whole)) {
            return ((Hidden) now).demand;
        }
        var before = sum(cell, window.previous()) instanceof Whole it ? it.sum : null;
        return Shown.of(whole.sum, before, skills);
    }

    /** Counted in the nearest cell that has pairs and can be shown; empty where there is none. */
    public Optional<Together> together(DemandCell cell, Window window, String skill, WorldRegions regions, int most) {
        var places =
                switch (cell.place().kind()) {
                    case CITY -> List.of(CellPlace.WORLD);
                    case COUNTRY -> regions.from(null, cell.place().id());
                    case REGION -> List.of(cell.place(), CellPlace.WORLD);
                    case WORLD -> List.of(CellPlace.WORLD);
                };
        return places.stream()
                .map(place -> new DemandCell(cell.subject(), null, place))
                .flatMap(wider -> of(wider, window) instanceof Shown shown
                        ? Stream.of(together(wider, window, shown, skill, most))
                        : Stream.empty())
                .findFirst();
    }

    private Together together(DemandCell cell, Window window, Shown shown, String skill, int most) {
        int number = skills.number(skill);
        var counts = new HashMap<Integer, Integer>();
        for (var quarter : window.quarters()) {
            if (count(cell, quarter) instanceof QuarterCount.Counted it) {
                for (int other : it.skills()) {
                    int both = it.both(number, other);
                    if (both > 0) {
                        counts.merge(other, both, Integer::sum);
                    }
                }
            }
        }
        var one = shown.byId().get(skill);
        if (one == null) {
            return new Together(cell, window, shown.postings(), List.of());
        }
        var companions = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= DemandRules.LEAST_TOGETHER)
                .flatMap(entry -> companion(
                        one,
                        Objects.requireNonNull(shown.byId().get(skills.id(entry.getKey()))),
                        entry.getValue(),
                        shown))
                .sorted(Comparator.comparingDouble((Companion it) -> it.named() * (1 - 1 / it.lift()))
                        .reversed()
                        .thenComparing(Companion::skill))
                .limit(most)
                .toList();
        return new Together(cell, window, shown.postings(), companions);
    }

    /** More often than chance would have it: the interval of its share among those lies above its share among all. */
    private static Stream<Companion> companion(SkillDemand one, SkillDemand other, int both, Shown shown) {
        return Interval.of(both, one.named()).low() > other.share()
                ? Stream.of(new Companion(
                        other.skill(), both, (double) both * shown.postings() / ((double) one.named() * other.named())))
                : Stream.empty();
    }

    /** The quarters of a window together, or why not. */
    private sealed interface Total permits Whole, Hidden {}

    private record Whole(Sum sum) implements Total {}

    private record Hidden(WindowDemand demand) implements Total {}

    private Total sum(DemandCell cell, Window window) {
        var sum = new Sum();
        boolean secret = false;
        for (var quarter : window.quarters()) {
            switch (count(cell, quarter)) {
                case QuarterCount.Counted it -> sum.add(it);
                case QuarterCount.Secret _ -> secret = true;
                case QuarterCount.Erased it -> {
                    return new Hidden(new WindowDemand.Erased(it.cause()));
                }
                case null -> {}
            }
        }
        if (secret) {
            return new Hidden(new WindowDemand.Confidential());
        }
        return sum.postings() < DemandRules.LEAST_POSTINGS
                ? new Hidden(new WindowDemand.TooFew(sum.postings()))
                : new Whole(sum);
    }

    private @Nullable QuarterCount count(DemandCell cell, Quarter quarter) {
        return cells.getOrDefault(cell, Map.of()).get(quarter);
    }
}
