package io.trackfit.overview.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.CellWindow;
import io.trackfit.market.salary.ObservedPercentiles;
import io.trackfit.market.salary.PublishedPoints.Point;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.market.salary.Withheld;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cells of observed pay as rows: what is shown with its figures, what is withheld with the reason alone. */
final class CellRows {

    private CellRows() {}

    /**
     * One cell of observed pay.
     *
     * @param outcome shown, or why not
     * @param rows of the files, repeats included; null: withheld
     * @param distinctRows null: confidential
     * @param employers distinct ones; null: no source tells them, or withheld
     * @param p10 for a period, as all amounts; null: too few rows for the outer percentiles, or withheld
     */
    record PayCellRow(
            String id,
            TrailOutcome outcome,
            @Nullable String role,
            @Nullable String family,
            @Nullable String track,
            @Nullable Level level,
            CellPlace.Kind placeKind,
            String place,
            String placeName,
            int yearFrom,
            int yearTo,
            String currency,
            Component component,
            Period period,
            @Nullable Long rows,
            @Nullable Long distinctRows,
            @Nullable Long employers,
            @Nullable BigDecimal p10,
            @Nullable BigDecimal p25,
            @Nullable BigDecimal p50,
            @Nullable BigDecimal p75,
            @Nullable BigDecimal p90,
            @Nullable BigDecimal medianLow,
            @Nullable BigDecimal medianHigh,
            @Nullable BigDecimal medianConfidence,
            @Nullable String method,
            @Nullable String confidence,
            List<String> sources) {}

    /** All cells, in the order of their ids. */
    static void each(ObservedFigures observed, ObjectMapper json, Consumer<JsonNode> to) {
        for (var it : observed.pay().outcomes()) {
            observed.find(it.cell().id())
                    .ifPresent(figure -> to.accept(json.valueToTree(
                            switch (figure) {
                                case ObservedPercentiles shown -> shown(shown);
                                case Withheld withheld -> withheld(withheld);
                                default -> throw new IllegalStateException("A cell is not published: " + figure.id());
                            })));
        }
    }

    private static PayCellRow shown(ObservedPercentiles it) {
        return row(it, it.window(), TrailOutcome.SHOWN, it.sample().distinctRows(), it);
    }

    private static PayCellRow withheld(Withheld it) {
        var tried = it.trail().getFirst();
        return row(it, it.window(), tried.outcome(), tried.distinctRows(), null);
    }

    private static PayCellRow row(
            SalaryFigure it,
            CellWindow window,
            TrailOutcome outcome,
            @Nullable Long distinctRows,
            @Nullable ObservedPercentiles shown) {
        return new PayCellRow(
                it.id(),
                outcome,
                it.subject().role(),
                it.subject().family(),
                it.subject().track(),
                it.subject().level(),
                window.place().kind(),
                window.place().id(),
                window.placeName(),
                window.yearFrom(),
                window.yearTo(),
                it.terms().currency(),
                it.terms().component(),
                it.terms().period(),
                shown == null ? null : shown.sample().rows(),
                distinctRows,
                shown == null ? null : shown.sample().employers(),
                point(shown, "p10"),
                point(shown, "p25"),
                point(shown, "p50"),
                point(shown, "p75"),
                point(shown, "p90"),
                shown == null ? null : shown.median().low(),
                shown == null ? null : shown.median().high(),
                shown == null ? null : shown.median().confidence(),
                shown == null ? null : shown.origin().method(),
                shown == null ? null : shown.origin().confidence(),
                shown == null ? List.of() : shown.origin().sources());
    }

    private static @Nullable BigDecimal point(@Nullable ObservedPercentiles shown, String name) {
        return shown == null
                ? null
                : shown.percentiles().stream()
                        .filter(point -> point.name().equals(name))
                        .map(Point::amount)
                        .findFirst()
                        .orElse(null);
    }
}
