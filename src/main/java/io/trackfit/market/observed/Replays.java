package io.trackfit.market.observed;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.cells.RetentionConfig;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Observed pay as it was in an older version of the market. */
@ApplicationScoped
public class Replays {

    private final PresentPay present;
    private final OlderVersions<ObservedPay> older;

    Replays(ObservedPayTable table, PresentPay present, RetentionConfig retention) {
        this.present = present;
        this.older = new OlderVersions<>(table::at, retention.versionsKept());
    }

    /**
     * Pay at a version, or why it cannot be had. Waits for PostgreSQL where it is not the present one.
     *
     * @param datasetVersion as an answer gave it; null: the present one
     */
    public ObservedPay at(@Nullable String datasetVersion, CatalogSnapshot catalog) {
        var now = present.pay();
        return older.at(datasetVersion, catalog, now, now.version());
    }
}
