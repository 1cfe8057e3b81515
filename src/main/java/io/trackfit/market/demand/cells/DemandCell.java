package io.trackfit.market.demand.cells;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.region.CellPlace;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whose adverts, and where.
 *
 * @param subject id of a family or of a track
 * @param level null: all levels, adverts that tell none included
 */
public record DemandCell(String subject, @Nullable Level level, CellPlace place) {

    /** What answers call it in a window: {@code demand.data-engineer.all.us.12-months-to-2023-q4}. */
    public String id(Window window) {
        return "demand.%s.%s.%s.%s"
                .formatted(
                        subject,
                        level == null ? "all" : level.name().toLowerCase(Locale.ROOT),
                        place.id().toLowerCase(Locale.ROOT),
                        window);
    }

    public DemandCell in(CellPlace other) {
        return new DemandCell(subject, level, other);
    }

    public DemandCell of(String other) {
        return new DemandCell(other, level, place);
    }

    public DemandCell at(@Nullable Level other) {
        return new DemandCell(subject, other, place);
    }
}
