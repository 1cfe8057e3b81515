package io.trackfit.market;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.demand.Demand;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.salary.PublishedPay;
import org.jspecify.annotations.Nullable;

/** The door to pay and demand. */
public interface Market {

    /** Published pay as it is now; ask once per request and use that copy, with the catalogue it carries, throughout. */
    PublishedPay published();

    /** Observed pay as it is now, with the published pay it stands beside; from memory. */
    ObservedFigures observed();

    /**
     * Observed pay as it was when an answer with this version was made. Not for the event loop.
     *
     * @param datasetVersion null: as it is now
     */
    ObservedFigures observed(@Nullable String datasetVersion);

    /** Which skills adverts name, as it is now; from memory. Ask once per request and use that copy throughout. */
    Demand demand();

    /** Brings what is in memory up to what PostgreSQL has now. Not for the event loop. */
    void look();

    /** State of the catalogue and the market together: {@code 2026.11.22-9f3c+17}. */
    String datasetVersion(CatalogSnapshot catalog);
}
