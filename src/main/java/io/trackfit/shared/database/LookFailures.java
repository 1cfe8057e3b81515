package io.trackfit.shared.database;

import io.quarkus.arc.AsyncObserverExceptionHandler;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.EventContext;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/**
 * Keeps the log readable when the database goes away, or the service stops, in the middle of looks at it: the next look is due in
 * seconds, or never.
 */
@Singleton
class LookFailures implements AsyncObserverExceptionHandler {

    private volatile boolean stopping;

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Override
    public void handle(Throwable failure, ObserverMethod<?> observer, EventContext<?> context) {
        var who = observer.getBeanClass().getSimpleName();
        if (stopping || (context.getEvent() instanceof DatabaseSeen && ofDatabase(failure))) {
            Log.debugf(failure, "%s could not follow, as the database is away or the service stops.", who);
        } else {
            Log.errorf(
                    failure,
                    "%s could not follow %s.",
                    who,
                    context.getEvent().getClass().getSimpleName());
        }
    }

    private static boolean ofDatabase(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }
}
