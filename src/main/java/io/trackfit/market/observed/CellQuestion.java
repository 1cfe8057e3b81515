package io.trackfit.market.observed;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.region.CellPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What observed pay is asked for.
 *
 * @param subject id of a family or of a track
 * @param places the place asked for and those it widens to, narrowest first
 * @param year null: the last three years
 * @param currency the observations' own, ISO 4217; null: the one most are told in, of the place or of the narrowest around
 */
public record CellQuestion(
        String subject,
        Level level,
        List<CellPlace> places,
        @Nullable Integer year,
        @Nullable String currency) {

    public CellPlace place() {
        return places.getFirst();
    }
}
