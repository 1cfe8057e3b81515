package io.trackfit.market.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The versions of the market in PostgreSQL, within the transaction of the caller. */
record VersionTable(Connection connection) {

    /** Any number, the same in all replicas: only one of them moves the version at a time. */
    private static final long LOCK = 7_424_726_002L;

    /** Why the market is another one. */
    enum Cause {
        PUBLISHED,
        WITHDRAWN,
        SOURCE_CHANGED,
        CATALOGUE_CHANGED
    }

    /** Waits for whoever else is moving the version; until the transaction ends nobody else does. */
    void lock() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(%d)".formatted(LOCK));
        }
    }

    /** Begins the next version. */
    long next(Cause cause, @Nullable Long batch, Instant at) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into market_version (number, published_at, cause, batch)
                select max(number) + 1, ?, ?, ? from market_version returning number""")) {
            insert.setTimestamp(1, Timestamp.from(at));
            insert.setString(2, cause.name());
            insert.setObject(3, batch);
            try (var result = insert.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    /** Tells all replicas, once the transaction is committed. */
    void announce() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_notify('trackfit', 'market')");
        }
    }
}
