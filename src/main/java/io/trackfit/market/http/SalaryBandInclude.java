package io.trackfit.market.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.http.RoleInclude;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.Market;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows a role with the pay published for it and observed. */
@Singleton
class SalaryBandInclude implements RoleInclude {

    private final Market market;

    SalaryBandInclude(Market market) {
        this.market = market;
    }

    @Override
    public String name() {
        return "salaryBands";
    }

    @Override
    public List<SalaryBandView> of(Role role, CatalogSnapshot snapshot, String language) {
        return new SalaryBands(market.observed(), null, null).forRole(role);
    }
}
