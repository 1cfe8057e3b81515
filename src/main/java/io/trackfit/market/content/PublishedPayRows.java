package io.trackfit.market.content;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.Indexed;
import io.trackfit.market.conversion.PayPeriods;
import io.trackfit.market.region.WorldRegions;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.SalaryTrend;
import io.trackfit.shared.database.KeptRows;
import jakarta.enterprise.context.ApplicationScoped;

/** Published pay in PostgreSQL, within the transaction of the caller. */
@ApplicationScoped
public class PublishedPayRows {

    private final KeptRows rows;

    PublishedPayRows(KeptRows rows) {
        this.rows = rows;
    }

    /** Makes the tables what an edition says. */
    public void replace(PublishedPay pay, int edition) {
        rows.replace(
                PayPeriodRow.class,
                pay.periods().all().stream().map(PayPeriodRow::of).toList(),
                edition);
        rows.replace(
                FigureRow.class, pay.figures().all().stream().map(FigureRow::of).toList(), edition);
        rows.replace(NoteRow.class, pay.notes().stream().map(NoteRow::of).toList(), edition);
        rows.replace(
                WorldRegionRow.class,
                pay.regions().all().stream().map(WorldRegionRow::of).toList(),
                edition);
        rows.replace(
                TrendRow.class, pay.trends().all().stream().map(TrendRow::of).toList(), edition);
    }

    /** What the tables say, with the catalogue of the same edition. */
    public PublishedPay all(CatalogSnapshot catalog) {
        var figures =
                rows.all(FigureRow.class).stream().map(FigureRow::toFigure).toList();
        var notes = rows.all(NoteRow.class).stream().map(NoteRow::toNote).toList();
        var trends = rows.all(TrendRow.class).stream().map(TrendRow::toTrend).toList();
        var periods = rows.all(PayPeriodRow.class).stream()
                .map(PayPeriodRow::toPayPeriod)
                .toList();
        var regions = rows.all(WorldRegionRow.class).stream()
                .map(WorldRegionRow::toRegion)
                .toList();
        return new PublishedPay(
                catalog,
                Indexed.of(figures, SalaryFigure::id),
                notes,
                Indexed.of(trends, SalaryTrend::id),
                new PayPeriods(periods),
                new WorldRegions(regions));
    }
}
