package io.trackfit.market.demand;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.cells.RetentionConfig;
import io.trackfit.market.observed.OlderVersions;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Demand as it was in an older version of the market. */
@ApplicationScoped
public class DemandReplays {

    private final LoadedDemand present;
    private final OlderVersions<Demand> older;

    DemandReplays(DemandTable table, LoadedDemand present, RetentionConfig retention) {
        this.present = present;
        this.older = new OlderVersions<>(table::at, retention.versionsKept());
    }

    /**
     * Demand at a version, or why it cannot be had. Waits for PostgreSQL where it is not the present one.
     *
     * @param datasetVersion as an answer gave it; null: the present one
     */
    public Demand at(@Nullable String datasetVersion, CatalogSnapshot catalog) {
        var now = present.now();
        return older.at(datasetVersion, catalog, now, now.version());
    }
}
