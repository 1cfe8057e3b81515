package io.trackfit.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the catalogue is in memory. */
@Readiness
@ApplicationScoped
class CatalogReadiness implements HealthCheck {

    private final Catalog catalog;

    CatalogReadiness(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("catalogue");
        return catalog.edition()
                .map(edition -> check.up().withData("version", edition.version()))
                .orElseGet(check::down)
                .build();
    }
}
