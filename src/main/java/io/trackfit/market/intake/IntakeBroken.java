package io.trackfit.market.intake;

import java.sql.SQLException;

/** The database took no more rows. Nothing of the batch is visible; it can be discarded and begun again. */
public final class IntakeBroken extends RuntimeException {

    IntakeBroken(String what, SQLException cause) {
        super("%s: %s".formatted(what, cause.getMessage()), cause);
    }

    /** SQLSTATE, such as 53100 for a full disk; empty where the server said none. */
    public String state() {
        return getCause() instanceof SQLException cause && cause.getSQLState() != null ? cause.getSQLState() : "";
    }
}
