package io.trackfit.market.trend;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.http.CitedSource;
import io.trackfit.market.http.SalaryBandView.PlaceMatchView;
import io.trackfit.market.salary.PlaceMatch;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryTrend;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where pay or hiring goes: what somebody published, or what observations say.
 *
 * @param date ISO date, may be partial
 * @param country ISO 3166-1 alpha-2; null: not for one country
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param placeMatch how it concerns the location or country asked for; null: none was asked for
 * @param observed the years; null: it is a statement that somebody published
 */
record SalaryTrendView(
        String id,
        TrendKind kind,
        String date,
        @Nullable String country,
        Region region,
        String text,
        String confidence,
        List<CitedSource> sources,
        @Nullable PlaceMatchView placeMatch,
        @Nullable ObservedTrendView observed) {

    static SalaryTrendView of(SalaryTrend it, @Nullable PlaceMatch match, CatalogSnapshot catalog) {
        return new SalaryTrendView(
                it.id(),
                TrendKind.PUBLISHED_STATEMENT,
                it.date(),
                it.place().country(),
                it.place().region(),
                it.text(),
                it.confidence(),
                CitedSource.of(it.sources(), catalog),
                match == null ? null : PlaceMatchView.of(match),
                null);
    }
}
