package io.trackfit.market.cells;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.util.Locale;

/**
 * One place of the lattice: whose pay, where, when, and in what it is told. Nothing is ever pooled across cells.
 *
 * @param subject id of a family or of a track
 * @param currency the observations' own, ISO 4217
 */
public record Cell(String subject, Level level, CellPlace place, Years years, String currency, Component component) {

    /** What answers call it: {@code observed.data-engineer.mid.us.2023-2025.usd.base}. */
    public String id() {
        return String.join(
                ".",
                "observed",
                subject,
                level.name().toLowerCase(Locale.ROOT),
                place.id().toLowerCase(Locale.ROOT),
                years.toString(),
                currency.toLowerCase(Locale.ROOT),
                component.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public Cell in(CellPlace other) {
        return new Cell(subject, level, other, years, currency, component);
    }

    public Cell in(Years other) {
        return new Cell(subject, level, place, other, currency, component);
    }

    public Cell of(String other) {
        return new Cell(other, level, place, years, currency, component);
    }
}
