package io.trackfit.shared.http;

import io.trackfit.shared.database.DatabaseState;
import io.trackfit.shared.problem.Unavailable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ResourceInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses at once what only the database can answer while it is known to be away: one that is frozen neither answers nor
 * refuses, and whoever asked would wait as long. That is what needs a key; all else is read from memory.
 */
final class AwayFilter {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final DatabaseState database;

    AwayFilter(DatabaseState database) {
        this.database = database;
    }

    @ServerRequestFilter
    public void refuse(ResourceInfo resource) {
        if (database.away() && needsDatabase(resource)) {
            throw new Unavailable("The database", RETRY_AFTER);
        }
    }

    private static boolean needsDatabase(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        return method != null
                && (method.isAnnotationPresent(RolesAllowed.class)
                        || method.getDeclaringClass().isAnnotationPresent(RolesAllowed.class));
    }
}
