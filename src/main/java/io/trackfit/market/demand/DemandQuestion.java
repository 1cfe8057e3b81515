package io.trackfit.market.demand;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.demand.cells.Window;
import io.trackfit.market.region.CellPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What demand is asked for.
 *
 * @param subject id of a family or of a track
 * @param level null: all
 * @param places the place asked for and those it widens to, narrowest first
 */
public record DemandQuestion(String subject, @Nullable Level level, List<CellPlace> places, Window window) {}
