package io.trackfit.access.idempotency;

import io.agroal.api.AgroalDataSource;
import io.trackfit.shared.database.DatabaseSeen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The table of requests that may be sent again. Each statement is a transaction of its own: what is noted must be seen by
 * others while the request runs. All times are the database's.
 */
@ApplicationScoped
class RequestRows {

    private static final String FORGET =
            "delete from idempotent_request where started_at < now() - interval '24 hours'";

    /** Takes the place of a try that nobody works on any more: its service has ended before it did. */
    private static final String BEGIN = """
            insert into idempotent_request (principal, key, request_hash, attempt, started_at, alive_until)
            values (?, ?, ?, ?, now(), now() + interval '30 seconds')
            on conflict (principal, key) do update
            set request_hash = excluded.request_hash, attempt = excluded.attempt,
                started_at = excluded.started_at, alive_until = excluded.alive_until
            where idempotent_request.status is null and idempotent_request.alive_until < now()""";

    private static final String FIND =
            "select request_hash, status, location, answer from idempotent_request where principal = ? and key = ?";
    private static final String ALIVE =
            "update idempotent_request set alive_until = now() + interval '30 seconds' where attempt = any(?)";
    private static final String FINISH =
            "update idempotent_request set status = ?, location = ?, answer = ? where attempt = ?";
    private static final String RELEASE = "delete from idempotent_request where attempt = ?";

    /** How a request stands. */
    sealed interface State {

        /** It is ours to carry out. */
        record Begun() implements State {}

        record InFlight() implements State {}

        /** The key stands for another request. */
        record Other() implements State {}

        /** @param answer its body still closed */
        record Answered(Answer answer) implements State {}
    }

    private final AgroalDataSource database;
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    RequestRows(AgroalDataSource database) {
        this.database = database;
    }

    State begin(Attempt attempt) throws SQLException {
        try (var connection = database.getConnection()) {
            execute(connection, FORGET);
            while (true) {
                if (execute(connection, BEGIN, attempt.principal(), attempt.key(), attempt.requestHash(), attempt.id())
                        == 1) {
                    running.add(attempt.id());
                    return new State.Begun();
                }
                var state = find(connection, attempt);
                if (state != null) {
                    return state;
                } // it was released in between
            }
        }
    }

    private static @Nullable State find(Connection connection, Attempt attempt) throws SQLException {
        try (var query = prepare(connection, FIND, attempt.principal(), attempt.key());
                var row = query.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            if (!row.getString("request_hash").equals(attempt.requestHash())) {
                return new State.Other();
            }
            int status = row.getInt("status");
            return row.wasNull()
                    ? new State.InFlight()
                    : new State.Answered(new Answer(status, row.getString("location"), row.getBytes("answer")));
        }
    }

    /** Notes what the request was answered, for a day. */
    void finish(Attempt attempt, Answer closed) throws SQLException {
        running.remove(attempt.id());
        try (var connection = database.getConnection()) {
            execute(connection, FINISH, closed.status(), closed.location(), closed.body(), attempt.id());
        }
    }

    /** It came to nothing, and may be tried again. */
    void release(Attempt attempt) throws SQLException {
        running.remove(attempt.id());
        try (var connection = database.getConnection()) {
            execute(connection, RELEASE, attempt.id());
        }
    }

    /** Says of all that run here that somebody works on them. */
    void keepAlive(@ObservesAsync DatabaseSeen seen) throws SQLException {
        if (!running.isEmpty()) {
            try (var connection = database.getConnection()) {
                var attempts = connection.createArrayOf("text", running.toArray());
                execute(connection, ALIVE, attempts);
            }
        }
    }

    private static int execute(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (var statement = prepare(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
