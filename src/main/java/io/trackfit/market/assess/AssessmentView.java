package io.trackfit.market.assess;

import io.trackfit.market.conversion.Conversion.Obstacle;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.http.SalaryBandView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a pay stands. What is observed and what is published are answered side by side, never joined.
 *
 * @param position among the observed percentiles; null: nothing is observed, or there is a positionReason
 * @param positionReason why there is no position; null: there is one
 * @param observed the figure it is compared with, or why that is withheld; null: the market has no observations
 * @param published how it stands to each published range or average for these people and this place
 * @param datasetVersion state of the catalogue and the market; given as {@code datasetVersion} it replays this answer
 */
record AssessmentView(
        PaidView asked,
        @Nullable PositionView position,
        @Nullable ReasonView positionReason,
        @Nullable SalaryBandView observed,
        List<StandingView> published,
        String datasetVersion) {

    /** The pay that was asked about. */
    record PaidView(BigDecimal amount, String currency, Period period) {}

    /**
     * The position, read from the shown percentiles alone.
     *
     * @param percentile share of 100 that is paid less, interpolated; null below the lowest and above the highest shown
     * @param from the position is at least this
     * @param to the position is at most this
     * @param comparedWith id of the cell: the one asked for, or the first wider one that can be shown
     * @param wider whether it is a wider cell than was asked for
     * @param amount the pay in the currency of the cell, for a year
     * @param currency of the cell
     */
    record PositionView(
            @Nullable BigDecimal percentile,
            int from,
            int to,
            String comparedWith,
            boolean wider,
            BigDecimal amount,
            String currency) {}

    /** Why there is no position. */
    record ReasonView(ReasonCode code, String message) {}

    /** Kinds of reasons. */
    enum ReasonCode {
        /** Nothing was imported. */
        NO_OBSERVATIONS,
        /** No cell, however wide, can be shown. */
        WITHHELD,
        /** No rate is stored for one of the currencies. */
        NO_RATE,
        /** Days or hours of a year depend on a country, of which too little is known. */
        NO_COUNTRY;

        static ReasonCode of(Obstacle obstacle) {
            return switch (obstacle) {
                case NO_RATE -> NO_RATE;
                case NO_COUNTRY -> NO_COUNTRY;
            };
        }
    }

    /**
     * How the pay stands to one published figure, in that figure's currency and period.
     *
     * @param standing null where there is no way to convert
     */
    record StandingView(
            SalaryBandView figure,
            @Nullable BigDecimal amount,
            @Nullable Standing standing) {}

    /** Where an amount is, seen from a published range. */
    enum Standing {
        BELOW,
        WITHIN,
        ABOVE
    }
}
