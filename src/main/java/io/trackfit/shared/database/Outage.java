package io.trackfit.shared.database;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tells failures of a database that is away from failures of what was asked of it. */
public final class Outage {

    /** No connection, the server shuts down or starts, it takes no more connections (PostgreSQL, appendix A). */
    private static final String STATES = "08.*|57P0[1-5]|53300";

    private Outage() {}

    /** Whether the database being away is at the bottom of a failure. */
    public static boolean isBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && isAway(refused)) {
                return true;
            }
        }
        return false;
    }

    /** The pool, which waits for a connection only so long, gives no state. */
    private static boolean isAway(SQLException refused) {
        var state = refused.getSQLState();
        return state == null ? refused.getCause() instanceof TimeoutException : state.matches(STATES);
    }
}
