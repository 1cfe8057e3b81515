package io.trackfit.access.key;

import io.trackfit.shared.database.DatabaseSeen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** When each key was last used: known at once, written at most once a minute for each key. */
@ApplicationScoped
class LastUse {

    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

    private final KeyRows rows;
    private final Clock clock;
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private final Map<String, Instant> written = new HashMap<>();

    LastUse(KeyRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void note(ApiKey key) {
        used.put(key.id(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The later of what this replica saw and what is stored. */
    @Nullable
    Instant of(ApiKey key) {
        var here = used.get(key.id());
        var stored = key.lastUsedAt();
        return stored == null || (here != null && here.isAfter(stored)) ? here : stored;
    }

    synchronized void write(@ObservesAsync DatabaseSeen seen) {
        var now = clock.instant();
        var due = new HashMap<String, Instant>();
        used.forEach((id, moment) -> {
            var before = written.get(id);
            if (before == null || (moment.isAfter(before) && !now.isBefore(before.plus(BETWEEN_WRITES)))) {
                due.put(id, moment);
            }
        });
        if (!due.isEmpty()) {
            rows.used(due);
            due.keySet().forEach(id -> written.put(id, now));
        }
    }
}
