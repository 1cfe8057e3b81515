package io.trackfit.market;

import io.trackfit.catalog.CatalogPart;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.content.PublishedPayReader;
import io.trackfit.market.content.PublishedPayRows;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.shared.Versioned;
import io.trackfit.shared.csv.ReviewedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The market in memory, swapped with the catalogue it was read with. */
@ApplicationScoped
class LoadedMarket implements Market, CatalogPart, Versioned {

    private final PublishedPayRows rows;
    private volatile @Nullable PublishedPay published;

    LoadedMarket(PublishedPayRows rows) {
        this.rows = rows;
    }

    @Override
    public PublishedPay published() {
        var pay = published;
        if (pay == null) {
            throw new IllegalStateException("Published pay was asked for before it was loaded.");
        }
        return pay;
    }

    @Override
    public String name() {
        return "dataset";
    }

    @Override
    public String version() {
        return datasetVersion(published().catalog());
    }

    @Override
    public Reviewed read(ReviewedFiles files, CatalogSnapshot catalog) {
        var pay = new PublishedPayReader(files, catalog).read();
        return edition -> rows.replace(pay, edition);
    }

    @Override
    public Runnable load(CatalogSnapshot catalog) {
        var pay = rows.all(catalog);
        return () -> published = pay;
    }
}
