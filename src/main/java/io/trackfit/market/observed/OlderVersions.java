package io.trackfit.market.observed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.trackfit.catalog.CatalogSnapshot;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the market was in older versions, the last ones asked for kept in memory.
 *
 * @param <T> all of one kind that a version holds
 */
public final class OlderVersions<T> {

    /** Each can be as large as the present one. */
    private static final int MOST = 2;

    private final LongFunction<T> read;
    private final int versionsKept;
    private final Cache<Key, T> known =
            Caffeine.newBuilder().maximumSize(MOST).executor(Runnable::run).build();

    /** What is withdrawn is withdrawn from older versions too, so they are read anew with each newer one. */
    private record Key(long version, long present) {}

    public OlderVersions(LongFunction<T> read, int versionsKept) {
        this.read = read;
        this.versionsKept = versionsKept;
    }

    /**
     * What a version held, or why it cannot be had. Waits for PostgreSQL where it is not the present one.
     *
     * @param datasetVersion as an answer gave it; null: the present one
     */
    public T at(@Nullable String datasetVersion, CatalogSnapshot catalog, T now, long present) {
        long version = AskedVersion.of(datasetVersion, catalog, present, versionsKept);
        return version == present ? now : known.get(new Key(version, present), key -> read.apply(key.version()));
    }
}
