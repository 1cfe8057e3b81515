package io.trackfit.market.http;

import io.smallrye.common.annotation.NonBlocking;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.http.Chosen;
import io.trackfit.market.Market;
import io.trackfit.market.http.SalaryBandView.PlaceMatchView;
import io.trackfit.market.salary.PlaceMatch;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryTrend;
import io.trackfit.shared.answer.FromSnapshot;
import io.trackfit.shared.answer.Page;
import io.trackfit.shared.answer.Paging;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/salary-trends")
@Tag(name = "market")
@PermitAll
@NonBlocking
@FromSnapshot
class SalaryTrendResource {

    private final Market market;

    SalaryTrendResource(Market market) {
        this.market = market;
    }

    /** What a trend rests on. */
    enum TrendKind {
        /** Somebody published it; we did not compute it. */
        PUBLISHED_STATEMENT
    }

    /**
     * What somebody published about where pay or hiring goes.
     *
     * @param date ISO date, may be partial
     * @param country ISO 3166-1 alpha-2; null: not for one country
     * @param confidence {@code high}, {@code medium} or {@code low}
     * @param placeMatch how it concerns the location or country asked for; null: none was asked for
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
            @Nullable PlaceMatchView placeMatch) {

        private static SalaryTrendView of(SalaryTrend it, @Nullable PlaceMatch match, CatalogSnapshot catalog) {
            return new SalaryTrendView(
                    it.id(),
                    TrendKind.PUBLISHED_STATEMENT,
                    it.date(),
                    it.place().country(),
                    it.place().region(),
                    it.text(),
                    it.confidence(),
                    CitedSource.of(it.sources(), catalog),
                    match == null ? null : PlaceMatchView.of(match));
        }
    }

    @GET
    @Operation(summary = "List what is published about where pay goes", description = """
                    Statements of others, with their sources; where they contradict each other both are shown. region \
                    and year find statements that carry exactly this, country every statement that concerns it.""")
    public Page<SalaryTrendView> trends(
            @RestQuery @Nullable String ids,
            @Parameter(description = "ISO 3166-1 alpha-2") @RestQuery @Nullable String country,
            @Parameter(description = "The widest place the statement is for") @RestQuery @Nullable Region region,
            @Parameter(description = "Year of the statement") @RestQuery @Nullable Integer year,
            @RestQuery @Nullable String fields,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var pay = market.published();
        var place = PlaceFilter.of(pay.catalog(), null, country);
        var trends = Chosen.of("salary-trend", pay.trends(), ids).stream()
                .filter(it -> place.matches(it.place(), List.of()))
                .filter(it -> region == null || region == it.place().region())
                .filter(it -> year == null || year == it.year())
                .toList();
        return Paging.of(limit, cursor, ids, country, region, year)
                .page(trends, SalaryTrend::id)
                .map(it -> SalaryTrendView.of(it, place.match(it.place(), List.of()), pay.catalog()));
    }
}
