package io.trackfit.market.observed;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.cells.Cell;
import io.trackfit.market.cells.MedianInterval;
import io.trackfit.market.cells.Refresh;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.observed.CellFigure.Shown;
import io.trackfit.market.salary.CellWindow;
import io.trackfit.market.salary.ObservedPercentiles;
import io.trackfit.market.salary.ObservedPercentiles.MedianBounds;
import io.trackfit.market.salary.ObservedPercentiles.Sample;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.salary.PublishedPoints.Point;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.SalaryFigure.Origin;
import io.trackfit.market.salary.SalaryFigure.Terms;
import io.trackfit.market.salary.Withheld;
import io.trackfit.market.salary.Withheld.Reason;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import io.trackfit.market.salary.Withheld.Tried;
import io.trackfit.market.source.Confidence;
import io.trackfit.market.source.RegisteredSource;
import io.trackfit.market.source.RegisteredSources;
import io.trackfit.shared.problem.Gone;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Observed pay of one version of the market as figures that can stand beside published ones.
 *
 * @param published of the same catalogue
 * @param datasetVersion state of the catalogue and the market that answers are made from
 */
public record ObservedFigures(
        ObservedPay pay, PublishedPay published, RegisteredSources sources, String datasetVersion) {

    private static final String REPEATS =
            "Exact repeats of a row in one file count once; rows says how many there were.";
    private static final int DECIMALS_OF_CONFIDENCE = 4;

    public CatalogSnapshot catalog() {
        return published.catalog();
    }

    /** What is observed, or why it is withheld. Empty where the market has no observations at all. */
    public Optional<SalaryFigure> find(CellQuestion question) {
        return pay.trail(question).map(this::figure);
    }

    /** One cell by its id, without looking wider. */
    public Optional<SalaryFigure> find(String id) {
        return pay.cell(id)
                .map(cell -> figure(new CellTrail(
                        List.of(new CellTrail.Step(cell, pay.figure(cell).orElse(null))), List.of())));
    }

    /**
     * Single years of the first place, from the one asked for outwards, that two can be shown of; else of one, else of none.
     * Empty where the market has no observations at all.
     */
    public Optional<ObservedYears> years(CellQuestion question) {
        return pay.years(question).stream()
                .map(steps -> years(steps, question))
                .max(Comparator.comparingLong(years -> Math.min(2, years.shown())));
    }

    private ObservedYears years(List<CellTrail.Step> steps, CellQuestion question) {
        var place = steps.isEmpty() ? question.place() : steps.getFirst().cell().place();
        return new ObservedYears(
                place,
                CellNames.of(place, catalog(), published.regions()),
                steps.isEmpty() ? "" : steps.getFirst().cell().currency(),
                steps.stream().map(this::year).toList());
    }

    private ObservedYears.Year year(CellTrail.Step step) {
        if (step.figure() != null) {
            kept(step.figure());
        }
        var tried = tried(step);
        return new ObservedYears.Year(
                step.cell().years().to(),
                tried.id(),
                tried.outcome(),
                tried.distinctRows(),
                step.figure() instanceof Shown shown ? percentiles(step.cell(), shown, List.of()) : null);
    }

    private SalaryFigure figure(CellTrail trail) {
        trail.steps().stream().map(CellTrail.Step::figure).forEach(figure -> {
            if (figure != null) {
                kept(figure);
            }
        });
        var asked = trail.asked();
        if (trail.steps().getFirst().figure() instanceof Shown shown) {
            return percentiles(asked, shown, trail.otherCurrencies());
        }
        var nearest = trail.shown()
                .map(step -> step.figure() instanceof Shown shown
                        ? percentiles(step.cell(), shown, trail.otherCurrencies())
                        : null)
                .orElse(null);
        return new Withheld(
                asked.id(),
                CellNames.subject(asked, catalog()),
                CellNames.place(asked),
                terms(asked),
                nearest == null ? unknown(asked) : nearest.origin(),
                window(asked),
                trail.steps().getFirst().figure() instanceof CellFigure.Confidential
                        ? Reason.CONFIDENTIAL
                        : Reason.TOO_FEW,
                Refresh.LEAST,
                trail.steps().stream().map(this::tried).toList(),
                nearest);
    }

    private static CellFigure kept(CellFigure figure) {
        if (figure instanceof CellFigure.Erased erased) {
            throw new Gone(
                    switch (erased.cause()) {
                        case WITHDRAWN -> "Rows this answer was made of were withdrawn since.";
                        case CONFIDENTIAL ->
                            "Rows this answer was made of are of a source that wants small cells kept secret; they are"
                                    + " not replayed.";
                    });
        }
        return figure;
    }

    private Tried tried(CellTrail.Step step) {
        var id = step.cell().id();
        var window = window(step.cell());
        return switch (step.figure()) {
            case Shown it -> new Tried(id, window, TrailOutcome.SHOWN, it.distinctRows());
            case CellFigure.TooFew it -> new Tried(id, window, TrailOutcome.TOO_FEW, it.distinctRows());
            case CellFigure.Confidential _, CellFigure.Erased _ ->
                new Tried(id, window, TrailOutcome.CONFIDENTIAL, null);
            case null -> new Tried(id, window, TrailOutcome.TOO_FEW, 0L);
        };
    }

    private ObservedPercentiles percentiles(Cell cell, Shown shown, List<String> otherCurrencies) {
        var amounts = shown.amounts();
        var points = new ArrayList<Point>();
        add(points, "p10", amounts.p10(), cell);
        add(points, "p25", amounts.p25(), cell);
        add(points, "p50", amounts.p50(), cell);
        add(points, "p75", amounts.p75(), cell);
        add(points, "p90", amounts.p90(), cell);
        var confidence =
                MedianInterval.of(Math.toIntExact(shown.distinctRows())).confidence();
        return new ObservedPercentiles(
                cell.id(),
                CellNames.subject(cell, catalog()),
                CellNames.place(cell),
                terms(cell),
                origin(cell, shown),
                window(cell),
                new Sample(shown.rows(), shown.distinctRows(), shown.employers()),
                List.copyOf(points),
                new MedianBounds(
                        amount(amounts.medianLow(), cell),
                        amount(amounts.medianHigh(), cell),
                        BigDecimal.valueOf(confidence).setScale(DECIMALS_OF_CONFIDENCE, RoundingMode.DOWN)),
                otherCurrencies);
    }

    private void add(List<Point> points, String name, @Nullable Long minor, Cell cell) {
        if (minor != null) {
            points.add(new Point(name, amount(minor, cell)));
        }
    }

    private BigDecimal amount(long minor, Cell cell) {
        return BigDecimal.valueOf(minor, minorUnits(cell.currency()));
    }

    /** ISO 4217, as the catalogue has it, or the JDK for currencies that the catalogue does not have. */
    private int minorUnits(String currency) {
        return catalog()
                .currencies()
                .find(currency)
                .map(known -> known.minorUnits())
                .orElseGet(() -> Currency.getInstance(currency).getDefaultFractionDigits());
    }

    private static Terms terms(Cell cell) {
        return new Terms(cell.currency(), Period.YEAR, cell.component());
    }

    private CellWindow window(Cell cell) {
        return new CellWindow(
                cell.place(),
                CellNames.of(cell.place(), catalog(), published.regions()),
                cell.years().from(),
                cell.years().to());
    }

    private Origin origin(Cell cell, Shown shown) {
        var cited = shown.sources().stream()
                .map(sources::find)
                .flatMap(Optional::stream)
                .toList();
        return new Origin(
                Integer.toString(cell.years().to()),
                scope(cell),
                cited.stream().map(RegisteredSource::method).distinct().sorted().collect(Collectors.joining(", ")),
                Confidences.lowest(cited.stream().map(RegisteredSource::confidence)),
                REPEATS,
                shown.sources());
    }

    private Origin unknown(Cell cell) {
        return new Origin(
                Integer.toString(cell.years().to()),
                scope(cell),
                "none",
                Confidences.lowest(Stream.of(Confidence.LOW)),
                null,
                List.of());
    }

    private String scope(Cell cell) {
        return "%s, %s, %s: observations told in %s."
                .formatted(
                        CellNames.label(cell, catalog()),
                        CellNames.of(cell.place(), catalog(), published.regions()),
                        cell.years(),
                        cell.currency());
    }

    /** The role that a subject and a level are, where the subject is a family. */
    static Optional<String> role(String subject, Level level, CatalogSnapshot catalog) {
        return catalog.roles().all().stream()
                .filter(role -> role.family().equals(subject) && role.level() == level)
                .map(role -> role.id())
                .findFirst();
    }
}
