package io.trackfit.shared.answer;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.trackfit.shared.database.DatabaseState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Says on every answer that the database is away: bodies are from memory and unchanged, but may be overtaken. */
@ApplicationScoped
class StaleHeader {

    static final String NAME = "Trackfit-Stale";

    /** Before the fast lane, so that its answers carry it too. */
    private static final int PRIORITY = 260;

    private final DatabaseState database;

    StaleHeader(DatabaseState database) {
        this.database = database;
    }

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    var since = database.awaySince();
                    if (since != null) {
                        context.response().putHeader(NAME, "database-away; since=" + since);
                    }
                    context.next();
                },
                PRIORITY);
    }
}
