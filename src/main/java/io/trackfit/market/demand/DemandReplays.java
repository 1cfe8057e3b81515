package io.trackfit.market.demand;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.cells.RetentionConfig;
import io.trackfit.market.observed.AskedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Demand as it was in an older version of the market. */
@ApplicationScoped
public class DemandReplays {

    /** Older versions kept in memory: each can be as large as the present one. */
    private static final int MOST = 2;

    private final DemandTable table;
    private final LoadedDemand present;
    private final RetentionConfig retention;
    private final Cache<Key, Demand> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** What is withdrawn is withdrawn from older versions too, so they are read anew with each newer one. */
    private record Key(long version, long present) {}

    DemandReplays(DemandTable table, LoadedDemand present, RetentionConfig retention) {
        this.table = table;
        this.present = present;
        this.retention = retention;
    }

    /**
     * Demand at a version, or why it cannot be had. Waits for PostgreSQL where it is not the present one.
     *
     * @param datasetVersion as an answer gave it; null: the present one
     */
    public Demand at(@Nullable String datasetVersion, CatalogSnapshot catalog) {
        var now = present.now();
        long version = AskedVersion.of(datasetVersion, catalog, now.version(), retention.versionsKept());
        return version == now.version()
                ? now
                : known.get(new Key(version, now.version()), key -> table.at(key.version()));
    }
}
