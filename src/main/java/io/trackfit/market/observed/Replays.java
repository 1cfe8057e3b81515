package io.trackfit.market.observed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.market.cells.RetentionConfig;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.Gone;
import io.trackfit.shared.problem.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Observed pay as it was in an older version of the market. */
@ApplicationScoped
public class Replays {

    /** Older versions kept in memory: each can be as large as the present one. */
    private static final int MOST = 2;

    private static final Pattern VERSION = Pattern.compile("([^+]{1,64})\\+([0-9]{1,18})");

    private final ObservedPayTable table;
    private final PresentPay present;
    private final RetentionConfig retention;
    private final Cache<Key, ObservedPay> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** What is withdrawn is withdrawn from older versions too, so they are read anew with each newer one. */
    private record Key(long version, long present) {}

    Replays(ObservedPayTable table, PresentPay present, RetentionConfig retention) {
        this.table = table;
        this.present = present;
        this.retention = retention;
    }

    /**
     * Pay at a version, or why it cannot be had. Waits for PostgreSQL where it is not the present one.
     *
     * @param datasetVersion as an answer gave it; null: the present one
     */
    public ObservedPay at(@Nullable String datasetVersion, CatalogSnapshot catalog) {
        var now = present.pay();
        if (datasetVersion == null) {
            return now;
        }
        var parts = VERSION.matcher(datasetVersion);
        if (!parts.matches()) {
            throw new InvalidInput(Fault.in(
                    "datasetVersion", "not-a-version", "It looks like %s.".formatted(now.datasetVersion(catalog))));
        }
        if (!parts.group(1).equals(catalog.version())) {
            throw new Gone("The catalogue is %s now. Answers are replayed within one release of it."
                    .formatted(catalog.version()));
        }
        long version = Long.parseLong(parts.group(2));
        if (version > now.version()) {
            throw new InvalidInput(Fault.in(
                    "datasetVersion",
                    "unknown-version",
                    "There is no such version yet; the present one is %s.".formatted(now.datasetVersion(catalog))));
        }
        if (version < now.version() - retention.versionsKept()) {
            throw new Gone("The last %d versions of the market before %s are kept; this one is older."
                    .formatted(retention.versionsKept(), now.datasetVersion(catalog)));
        }
        return version == now.version()
                ? now
                : known.get(new Key(version, now.version()), key -> table.at(key.version()));
    }
}
