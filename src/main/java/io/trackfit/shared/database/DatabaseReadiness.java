package io.trackfit.shared.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows whether the database answers. Always up: reads are from memory and stay in service without it. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    private final DatabaseState state;

    DatabaseReadiness(DatabaseState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        var since = state.awaySince();
        return HealthCheckResponse.named("database")
                .withData("database", since == null ? "answers" : "away since " + since)
                .up()
                .build();
    }
}
