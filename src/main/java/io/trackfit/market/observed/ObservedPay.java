package io.trackfit.market.observed;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.cells.Cell;
import io.trackfit.market.cells.Years;
import io.trackfit.market.observed.CellTrail.Step;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All cells of one version of the market, immutable. */
public final class ObservedPay {

    /** A market that nothing was imported into. */
    public static final ObservedPay NONE = new ObservedPay(0, null, Map.of());

    private static final String DOLLAR = "USD";

    /** Years that are looked back over. */
    private static final int MOST_YEARS = 10;

    private final long version;
    private final @Nullable Integer newestYear;
    private final Map<Cell, CellFigure> figures;
    private final Map<Corner, List<Cell>> windows = new HashMap<>();
    private final Map<String, Cell> byId = new HashMap<>();

    /** What is asked for when no time and currency is. */
    private record Corner(String subject, Level level, CellPlace place) {}

    /** What cells of one corner differ in besides time. */
    private record Told(String currency, Component component) {}

    ObservedPay(long version, @Nullable Integer newestYear, Map<Cell, CellFigure> figures) {
        this.version = version;
        this.newestYear = newestYear;
        this.figures = Map.copyOf(figures);
        for (var cell : figures.keySet()) {
            byId.put(cell.id(), cell);
            if (!cell.years().single()) {
                windows.computeIfAbsent(new Corner(cell.subject(), cell.level(), cell.place()), _ -> new ArrayList<>())
                        .add(cell);
            }
        }
        windows.values()
                .forEach(cells ->
                        cells.sort(Comparator.comparing(this::weight).reversed().thenComparing(Cell::id)));
    }

    /** Counts up with everything that is published or withdrawn. */
    public long version() {
        return version;
    }

    /** With the catalogue it stands beside: {@code 2026.11.22-9f3c+17}. */
    public String datasetVersion(CatalogSnapshot catalog) {
        return catalog.version() + "+" + version;
    }

    /** Empty where there is no observation that a cell could be made of. */
    public Optional<Integer> newestYear() {
        return Optional.ofNullable(newestYear);
    }

    public int size() {
        return figures.size();
    }

    /** Every cell that has observations, in the order of the ids. */
    public List<CellOutcome> outcomes() {
        return byId.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .map(cell -> new CellOutcome(
                        cell,
                        switch (figures.get(cell)) {
                            case CellFigure.Shown _ -> TrailOutcome.SHOWN;
                            case CellFigure.TooFew _ -> TrailOutcome.TOO_FEW;
                            case CellFigure.Confidential _, CellFigure.Erased _ -> TrailOutcome.CONFIDENTIAL;
                            case null -> TrailOutcome.TOO_FEW;
                        }))
                .toList();
    }

    /** A cell, and whether it can be shown. */
    public record CellOutcome(Cell cell, TrailOutcome outcome) {}

    /** A cell that has a figure, by its id. */
    Optional<Cell> cell(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<CellFigure> figure(Cell cell) {
        return Optional.ofNullable(figures.get(cell));
    }

    /** Empty where the market has no observation at all. */
    Optional<CellTrail> trail(CellQuestion question) {
        if (newestYear == null) {
            return Optional.empty();
        }
        var year = question.year() == null ? newestYear : question.year();
        var told = told(question, Years.upTo(year));
        var times = question.year() == null ? List.of(Years.upTo(year)) : List.of(Years.of(year), Years.upTo(year));
        var steps = new ArrayList<Step>();
        for (var place : question.places()) {
            for (var years : times) {
                var cell =
                        new Cell(question.subject(), question.level(), place, years, told.currency(), told.component());
                var figure = figures.get(cell);
                steps.add(new Step(cell, figure));
                if (figure instanceof CellFigure.Shown) {
                    return Optional.of(new CellTrail(List.copyOf(steps), others(question, years, told)));
                }
            }
        }
        return Optional.of(new CellTrail(List.copyOf(steps), others(question, times.getLast(), told)));
    }

    /** Cells of single years for a question, for each of its places, up to the newest year, oldest first. */
    List<List<Step>> years(CellQuestion question) {
        if (newestYear == null) {
            return List.of();
        }
        int newest = newestYear;
        var told = told(question, Years.upTo(newest));
        return question.places().stream()
                .map(place -> IntStream.rangeClosed(newest - MOST_YEARS + 1, newest)
                        .mapToObj(year -> new Cell(
                                question.subject(),
                                question.level(),
                                place,
                                Years.of(year),
                                told.currency(),
                                told.component()))
                        .filter(figures::containsKey)
                        .map(cell -> new Step(cell, figures.get(cell)))
                        .toList())
                .toList();
    }

    /**
     * What most observations are told in: at the place asked for; where it has none, at the narrowest place around that can
     * be shown, for a few foreign rows of a neighbour should not hide what is known of the world.
     */
    private Told told(CellQuestion question, Years window) {
        return mostTold(question, window, List.of(question.place()), _ -> true)
                .or(() -> mostTold(question, window, question.places(), CellFigure.Shown.class::isInstance))
                .or(() -> mostTold(question, window, question.places(), _ -> true))
                .orElseGet(() -> new Told(question.currency() == null ? DOLLAR : question.currency(), Component.BASE));
    }

    private Optional<Told> mostTold(
            CellQuestion question, Years window, List<CellPlace> places, Predicate<@Nullable CellFigure> which) {
        return places.stream()
                .flatMap(place ->
                        windows
                                .getOrDefault(new Corner(question.subject(), question.level(), place), List.of())
                                .stream())
                .filter(cell -> cell.years().equals(window))
                .filter(cell ->
                        question.currency() == null || question.currency().equals(cell.currency()))
                .filter(cell -> which.test(figures.get(cell)))
                .findFirst()
                .map(cell -> new Told(cell.currency(), cell.component()));
    }

    private List<String> others(CellQuestion question, Years years, Told told) {
        var window = Years.upTo(years.to());
        return windows
                .getOrDefault(new Corner(question.subject(), question.level(), question.place()), List.of())
                .stream()
                .filter(cell -> cell.years().equals(window))
                .map(Cell::currency)
                .filter(currency -> !currency.equals(told.currency()))
                .distinct()
                .sorted()
                .toList();
    }

    /** What may not be told weighs nothing. */
    private long weight(Cell cell) {
        return switch (figures.get(cell)) {
            case CellFigure.Shown it -> it.distinctRows();
            case CellFigure.TooFew it -> it.distinctRows();
            case CellFigure.Confidential _, CellFigure.Erased _ -> 0;
            case null -> 0;
        };
    }
}
