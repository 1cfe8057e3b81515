package io.trackfit.market.demand.http;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.region.CellPlace;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose adverts, where and when: a cell of the published lattice. Nothing is ever pooled across cells.
 *
 * @param role null: the cell is not of one role
 * @param family null: the cell is of a whole track
 * @param level null: all levels, adverts that tell none included
 * @param place a city, a country, a subregion of the world (M49) or the world
 * @param window as {@code window} takes it
 * @param from first day that counts
 * @param to last day that counts
 */
public record DemandCellView(
        String id,
        @Nullable String role,
        @Nullable String family,
        String track,
        @Nullable Level level,
        DemandPlaceView place,
        String window,
        LocalDate from,
        LocalDate to) {

    /** Where. */
    public record DemandPlaceView(CellPlace.Kind kind, String id, String name) {}
}
