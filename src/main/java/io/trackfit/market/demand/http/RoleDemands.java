package io.trackfit.market.demand.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.http.Names;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.Market;
import io.trackfit.market.demand.DemandQuestion;
import io.trackfit.market.demand.SkillDemand;
import io.trackfit.market.demand.WindowDemand.Confidential;
import io.trackfit.market.demand.WindowDemand.Shown;
import io.trackfit.market.demand.cells.Window;
import io.trackfit.market.demand.http.RoleDemandView.SkillShareView;
import io.trackfit.market.demand.http.SkillDemandView.IntervalView;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.AskedPlace;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What adverts for roles name, for those who show it beside something else. From memory. */
public record RoleDemands(Market market) {

    private static final String CONFIDENTIAL = "confidential";
    private static final String TOO_FEW = "too-few";

    /**
     * The usual window of the role.
     *
     * @param place null: the world
     * @param most skills to show of those that match, those that most postings name first
     */
    public RoleDemandView of(
            Role role,
            @Nullable AskedPlace place,
            Predicate<SkillDemand> matching,
            int most,
            CatalogSnapshot catalog,
            String language) {
        var regions = market.published().regions();
        var names = new DemandNames(new Names(catalog, language), regions);
        var places = place == null ? List.of(CellPlace.WORLD) : regions.from(place.city(), place.country());
        var demand = market.demand();
        var figures = new DemandFigures(demand, names, market.observed().sources());
        var window = demand.newest().map(Window::usual);
        if (window.isEmpty()) {
            return new RoleDemandView(null, List.of(), TOO_FEW);
        }
        var trail = demand.trail(new DemandQuestion(role.family(), role.level(), places, window.get()));
        var withheld =
                switch (trail.asked().demand()) {
                    case Shown _ -> null;
                    case Confidential _ -> CONFIDENTIAL;
                    default -> TOO_FEW;
                };
        var last = trail.steps().getLast();
        return last.demand() instanceof Shown shown
                ? new RoleDemandView(
                        figures.sample(last.cell(), last.window(), shown),
                        shown.skills().stream()
                                .filter(matching)
                                .limit(most)
                                .map(it -> share(it, names))
                                .toList(),
                        withheld)
                : new RoleDemandView(null, List.of(), withheld);
    }

    private static SkillShareView share(SkillDemand it, DemandNames names) {
        return new SkillShareView(
                it.skill(),
                names.skill(it.skill()),
                SkillDemandView.rounded(it.share()),
                new IntervalView(
                        SkillDemandView.rounded(it.interval().low()),
                        SkillDemandView.rounded(it.interval().high())),
                it.trend(),
                it.hot());
    }
}
