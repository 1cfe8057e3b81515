package io.trackfit.access.key;

import io.trackfit.shared.database.DatabaseSeen;
import io.trackfit.shared.database.DatabaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys that open something, in memory, following PostgreSQL: also while it is away, for a while. */
@ApplicationScoped
public class KnownKeys {

    /** A key that is not known may be a second old and of another replica; wrong ones must not make us ask more often. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    /** What is known of a key that somebody sent. */
    sealed interface Found {

        record Opens(ApiKey key) implements Found {}

        /** No such key, or it was revoked, or it has expired. */
        record Unknown() implements Found {}

        /** The database would have to be asked, and is away. */
        record Undecided() implements Found {}
    }

    private final KeyRows rows;
    private final DatabaseState database;
    private final AccessConfig config;
    private final Clock clock;
    private volatile Map<String, ApiKey> byHash = Map.of();
    private volatile Instant seenAt = Instant.EPOCH;
    private long revision = -1;

    KnownKeys(KeyRows rows, DatabaseState database, AccessConfig config, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Id of the key if it opens anything, from memory: the event loop may ask. Null for any other. */
    public @Nullable String idOf(String sent) {
        return recall(sent) instanceof Found.Opens(var key) ? key.id() : null;
    }

    /**
     * What memory says; the event loop may ask. A map is asked for a hash: how long that takes tells of the hash of what was
     * sent, which whoever sent it knows.
     */
    Found recall(String sent) {
        var now = clock.instant();
        if (database.away() && now.isAfter(seenAt.plus(config.trustMemoryFor()))) {
            return new Found.Undecided();
        }
        var key = byHash.get(new Secret(sent).hash());
        if (key != null) {
            return key.opensAt(now) ? new Found.Opens(key) : new Found.Unknown();
        }
        return database.away() ? new Found.Undecided() : new Found.Unknown();
    }

    /** Whether PostgreSQL may know more of a key that memory does not know. */
    boolean mayHaveMissed() {
        return !database.away() && clock.instant().isAfter(seenAt.plus(BETWEEN_LOOKS));
    }

    void follow(@ObservesAsync DatabaseSeen seen) {
        look();
    }

    /** Waits for the database. */
    synchronized void look() {
        var now = clock.instant();
        if (rows.revision() != revision) {
            var stored = rows.all();
            var known = new HashMap<String, ApiKey>();
            stored.keys().forEach(key -> known.put(key.hash(), key));
            byHash = Map.copyOf(known);
            revision = stored.revision();
        }
        seenAt = now;
    }
}
