package io.trackfit.shared.database;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Follows the database from a thread of its own: when it goes, when it comes back, when something in it is announced.
 */
@ApplicationScoped
class DatabaseWatch {

    /** A server that accepts connections and drops them at once is not asked more often than this. */
    private static final Duration BREATH = Duration.ofMillis(100);

    private final DatabaseLine line;
    private final DatabaseState state;
    private final Event<DatabaseSeen> seen;
    private final Clock clock;

    private @Nullable Thread thread;
    private volatile boolean stopped;
    private CompletableFuture<DatabaseSeen> told = CompletableFuture.completedFuture(new DatabaseSeen());

    DatabaseWatch(DatabaseLine line, DatabaseState state, Event<DatabaseSeen> seen, Clock clock) {
        this.line = line;
        this.state = state;
        this.seen = seen;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofVirtual().name("database-watch").start(this::watch);
    }

    /** A virtual thread that waits on a socket stops waiting when it is interrupted. */
    void stop(@Observes ShutdownEvent event) {
        stopped = true;
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void watch() {
        try {
            while (!stopped) {
                Thread.sleep(followUntilGone() ? BREATH : line.interval());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** That a connection is gone says nothing about the database; that no new one can be had does. */
    private boolean followUntilGone() {
        try (var connection = line.open()) {
            follow(connection);
            return true;
        } catch (SQLException e) {
            if (state.away()) { // for a second time: this is no hiccup
                line.cutPool();
            } else if (!stopped) {
                Log.warnf("The database is away (%s). Reads go on from memory.", e.getMessage());
            }
            state.missed(clock.instant());
            return false;
        }
    }

    private void follow(Connection connection) {
        try {
            do {
                if (state.away()) {
                    Log.info("The database is back.");
                }
                state.seen();
                tell();
            } while (line.wait(connection));
        } catch (SQLException e) {
            Log.debugf("The watched connection is gone: %s", e.getMessage());
        }
    }

    /** One look at a time: an observer that hangs on the pool must not make the watch blind. */
    private void tell() {
        if (told.isDone()) {
            told = seen.fireAsync(new DatabaseSeen())
                    .whenComplete((event, failure) -> {
                        if (failure != null && !stopped) {
                            Log.debugf(failure, "A look at the database failed; the next one is due soon.");
                        }
                    })
                    .toCompletableFuture();
        }
    }
}
