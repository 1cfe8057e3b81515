package io.trackfit.market.observed;

import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.ObservedPercentiles;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cells of single years of one place, all told in the same currency, oldest first. */
public record ObservedYears(CellPlace place, String placeName, String currency, List<Year> years) {

    /**
     * One year; those without any observation are left out.
     *
     * @param distinctRows null where the cell is confidential
     * @param shown null where the cell is not shown
     */
    public record Year(
            int year,
            String id,
            TrailOutcome outcome,
            @Nullable Long distinctRows,
            @Nullable ObservedPercentiles shown) {}

    public long shown() {
        return years.stream().filter(year -> year.shown() != null).count();
    }
}
