package io.trackfit.market;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.salary.PublishedPay;

/** The door to pay and demand. */
public interface Market {

    /** Published pay as it is now; ask once per request and use that copy, with the catalogue it carries, throughout. */
    PublishedPay published();

    /** State of the catalogue and the market together: of imports, which count behind the plus, there has been none. */
    default String datasetVersion(CatalogSnapshot catalog) {
        return catalog.version() + "+0";
    }
}
