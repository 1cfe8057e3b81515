package io.trackfit.market.assess;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.shared.body.CheckedBody;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Pay to be assessed. Give a role, or a level with a family or track.
 *
 * @param level the role has one already
 * @param location id of a city or country
 * @param country ISO 3166-1 alpha-2
 * @param year null: the last three years
 * @param amount for one period, above 0
 * @param currency ISO 4217
 * @param period null: a year
 */
record AssessmentRequest(
        @Nullable String role,
        @Nullable String family,
        @Nullable String track,
        @Nullable Level level,
        @Nullable String location,
        @Nullable String country,
        @Nullable Integer year,
        BigDecimal amount,
        String currency,
        @Nullable Period period)
        implements CheckedBody {

    Period paidFor() {
        return period == null ? Period.YEAR : period;
    }
}
