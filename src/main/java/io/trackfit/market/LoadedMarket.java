package io.trackfit.market;

import io.trackfit.catalog.CatalogPart;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.content.PublishedPayReader;
import io.trackfit.market.content.PublishedPayRows;
import io.trackfit.market.demand.Demand;
import io.trackfit.market.demand.LoadedDemand;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.observed.ObservedPay;
import io.trackfit.market.observed.PresentPay;
import io.trackfit.market.observed.Replays;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.source.RegisteredSources;
import io.trackfit.shared.Versioned;
import io.trackfit.shared.csv.ReviewedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The market in memory: published pay swapped with the catalogue it was read with, observed pay with its own version. */
@ApplicationScoped
class LoadedMarket implements Market, CatalogPart, Versioned {

    private final PublishedPayRows rows;
    private final PresentPay present;
    private final Replays replays;
    private final RegisteredSources sources;
    private final LoadedDemand demand;
    private volatile @Nullable PublishedPay published;

    LoadedMarket(
            PublishedPayRows rows,
            PresentPay present,
            Replays replays,
            RegisteredSources sources,
            LoadedDemand demand) {
        this.rows = rows;
        this.present = present;
        this.replays = replays;
        this.sources = sources;
        this.demand = demand;
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
    public ObservedFigures observed() {
        return beside(present.pay());
    }

    @Override
    public ObservedFigures observed(@Nullable String datasetVersion) {
        return beside(replays.at(datasetVersion, published().catalog()));
    }

    private ObservedFigures beside(ObservedPay pay) {
        var beside = published();
        return new ObservedFigures(pay, beside, sources, pay.datasetVersion(beside.catalog()));
    }

    @Override
    public Demand demand() {
        return demand.now();
    }

    @Override
    public void look() {
        present.look();
        demand.look();
    }

    @Override
    public String datasetVersion(CatalogSnapshot catalog) {
        return present.pay().datasetVersion(catalog);
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
