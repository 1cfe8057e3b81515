package io.trackfit.market.intake;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One observed pay value as it was judged. Text must hold no NUL.
 *
 * @param year the pay is of
 * @param date of the observation, where the source tells it
 * @param title as the source wrote it
 * @param family id; null: the title is of none of ours
 * @param track id; set with a family, and alone where only the track is known
 * @param level null: not known
 * @param country ISO 3166-1 alpha-2; null: not known
 * @param location id of a city of the catalogue; null: not known
 * @param currency ISO 4217
 * @param amount as told, in units of the currency
 * @param period of the amount
 * @param yearly the amount for a year in minor units of the currency (ISO 4217), above 0
 * @param employer whoever pays, where the source tells it
 * @param employmentType as the source wrote it
 * @param remoteShare of the work, 0 to 1
 * @param repeats rows of the file that are exactly this one, itself included, at least 1
 */
public record Observation(
        int year,
        @Nullable LocalDate date,
        String title,
        @Nullable String family,
        @Nullable String track,
        @Nullable Level level,
        @Nullable String country,
        @Nullable String location,
        String currency,
        BigDecimal amount,
        Period period,
        Component component,
        Bound bound,
        long yearly,
        @Nullable String employer,
        @Nullable String employmentType,
        @Nullable BigDecimal remoteShare,
        int repeats) {

    public Observation {
        if (yearly <= 0 || repeats < 1) {
            throw new IllegalArgumentException(
                    "Yearly pay (%d) must be above 0 and repeats (%d) at least 1.".formatted(yearly, repeats));
        }
    }
}
