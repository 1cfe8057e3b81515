package io.trackfit.market.demand.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.http.RoleInclude;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.Market;
import jakarta.inject.Singleton;

/** Shows a role with the skills that most of its adverts in the world name. */
@Singleton
class DemandInclude implements RoleInclude {

    private static final int MOST = 20;

    private final RoleDemands demands;

    DemandInclude(Market market) {
        this.demands = new RoleDemands(market);
    }

    @Override
    public String name() {
        return "demand";
    }

    @Override
    public RoleDemandView of(Role role, CatalogSnapshot snapshot, String language) {
        return demands.of(role, null, _ -> true, MOST, snapshot, language);
    }
}
