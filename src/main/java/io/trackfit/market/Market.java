package io.trackfit.market;

import io.trackfit.market.salary.PublishedPay;

/** The door to pay and demand. */
public interface Market {

    /** Published pay as it is now; ask once per request and use that copy, with the catalogue it carries, throughout. */
    PublishedPay published();
}
