package io.trackfit.market.http;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Conversion.Impossible;
import io.trackfit.market.conversion.Conversion.Obstacle;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.salary.PlaceMatch;
import io.trackfit.market.salary.PublishedPoints.Point;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryFigure.Component;
import io.trackfit.market.salary.SalaryKind;
import io.trackfit.market.salary.SalaryNote;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pay figure: as its publisher gives it, or computed from observations, or why that is withheld. {@code low}, {@code high}, {@code points}, {@code currency} and {@code period}
 * are the original ones, whatever was asked for; {@code original} holds the same five in the shape of {@code converted}.
 *
 * @param kind what the amounts are: a range is not percentiles, an average is not a range
 * @param role null: the figure is not for one role
 * @param family null: not for one family
 * @param level null: not for one level
 * @param track null: not for one track
 * @param label what the publisher calls the people it is about
 * @param low null for single points
 * @param high null for single points; of one average the same as {@code low}
 * @param points single amounts by name, percentiles among them; empty for all other kinds
 * @param currency ISO 4217
 * @param component which part of pay it is
 * @param location id of a city; null: not for one city
 * @param country ISO 3166-1 alpha-2; null: not for one country
 * @param hubs places the source names as examples; it gives one figure for all of them, not pay by city
 * @param asOf ISO date, may be partial
 * @param scope what the figure covers
 * @param method how the publisher knows
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param notes contradictions and what else is to be known
 * @param sources who published it
 * @param original the amounts as published
 * @param converted the amounts in the currency or period asked for; null: none was asked for, or there
 *     is a conversionReason
 * @param conversionReason why there is no conversion although one was asked for; null otherwise
 * @param placeMatch how the figure concerns the location or country asked for; null: none was asked for
 * @param observed what percentiles are computed from; null: the figure is published, or withheld
 * @param withheld why observed pay is not shown, and what can be; null: the figure is shown
 */
public record SalaryBandView(
        String id,
        SalaryKind kind,
        @Nullable String role,
        @Nullable String family,
        @Nullable Level level,
        @Nullable String track,
        String label,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<Point> points,
        String currency,
        Period period,
        Component component,
        @Nullable String location,
        @Nullable String country,
        Region region,
        List<NamedHubView> hubs,
        String asOf,
        String scope,
        String method,
        String confidence,
        @Nullable String note,
        List<SalaryNote> notes,
        List<CitedSource> sources,
        PayView original,
        @Nullable ConvertedView converted,
        @Nullable RefusalView conversionReason,
        @Nullable PlaceMatchView placeMatch,
        @Nullable ObservedView observed,
        @Nullable WithheldView withheld) {

    /** A place, and the word the source used for it. */
    public record NamedHubView(String stated, String location) {}

    /** Why amounts are not converted. */
    public record RefusalView(Obstacle code, String message) {

        static RefusalView of(Impossible it) {
            return new RefusalView(it.obstacle(), it.message());
        }
    }

    /** How a figure or statement concerns a place asked for. */
    public record PlaceMatchView(PlaceMatch code, String message) {

        public static PlaceMatchView of(PlaceMatch match) {
            return new PlaceMatchView(match, match.inWords());
        }
    }
}
