package io.trackfit.market.cells;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.region.WorldRegions;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What rows of a batch agree in: they count in the same cells. */
record Stratum(
        int number,
        @Nullable String family,
        @Nullable String track,
        Level level,
        @Nullable String country,
        @Nullable String city,
        int year,
        String currency,
        Component component) {

    /** All cells of the lattice that it counts in. */
    List<Cell> cells(WorldRegions regions) {
        return Stream.of(family, track)
                .filter(Objects::nonNull)
                .flatMap(subject -> regions.from(city, country).stream().flatMap(place -> Years.with(year).stream()
                        .map(years -> new Cell(subject, level, place, years, currency, component))))
                .toList();
    }
}
