package io.trackfit.recommendation.around;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.salary.PublishedPay;
import java.time.LocalDate;

/** What is shown around the numbers on a day, the same for all who ask: put together once. */
public record Surroundings(CatalogSnapshot catalog, PublishedPay pay, LocalDate asOf, Offers offers, Plans plans) {

    public static Surroundings of(CatalogSnapshot catalog, PublishedPay pay, LocalDate asOf) {
        var offers = Offers.of(catalog, asOf);
        return new Surroundings(catalog, pay, asOf, offers, new Plans(catalog, pay, offers));
    }

    /** Whether these are still the ones. */
    public boolean are(CatalogSnapshot snapshot, PublishedPay published, LocalDate day) {
        return catalog == snapshot && pay == published && asOf.equals(day);
    }
}
