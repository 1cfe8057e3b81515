package io.trackfit.overview.quality;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.coverage.Coverage;
import io.trackfit.market.coverage.Coverage.Group;
import io.trackfit.market.demand.Demand;
import io.trackfit.market.demand.cells.Window;
import io.trackfit.market.observed.CellNames;
import io.trackfit.market.observed.ObservedFigures;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.Withheld.TrailOutcome;
import io.trackfit.overview.quality.CoverageView.CountView;
import io.trackfit.overview.quality.QualityView.RowsView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows, cells and published figures by role and country, counted once for a version of the market. */
final class Coverages {

    private final ObservedFigures observed;
    private final CatalogSnapshot catalog;
    private final Rows pay;
    private final Rows postings;

    private record Spot(String role, @Nullable String country) {}

    private record RoleKey(String family, Level level) {}

    /** The rows of one kind. */
    private static final class Rows {

        private final Map<Spot, Long> rows = new HashMap<>();
        private final Map<Spot, Long> distinct = new HashMap<>();
        private final Map<Spot, Tally> cells = new HashMap<>();
        private final Tally lattice = new Tally();
        private long allRows;
        private long allDistinct;
        private long withoutRole;
        private long withoutCountry;

        RowsView view() {
            return new RowsView(allRows, allDistinct, withoutRole, withoutCountry, lattice.view());
        }

        CountView at(Spot spot) {
            return new CountView(
                    rows.getOrDefault(spot, 0L),
                    distinct.getOrDefault(spot, 0L),
                    cells.getOrDefault(spot, new Tally()).view());
        }
    }

    Coverages(ObservedFigures observed, Demand demand, Coverage coverage) {
        this.observed = observed;
        this.catalog = observed.catalog();
        var roles = new HashMap<RoleKey, String>();
        for (var role : catalog.roles().all()) {
            roles.put(new RoleKey(role.family(), role.level()), role.id());
        }
        pay = rows(coverage.pay(), roles);
        observed.pay()
                .outcomes()
                .forEach(it -> count(
                        pay,
                        roles,
                        it.cell().subject(),
                        it.cell().level(),
                        it.cell().place(),
                        it.outcome()));
        postings = rows(coverage.postings(), roles);
        demand.newest().ifPresent(newest -> Arrays.stream(Window.Length.values())
                .map(length -> demand.outcomes(new Window(length, newest)))
                .forEach(outcomes -> outcomes.forEach((cell, outcome) ->
                        count(postings, roles, cell.subject(), cell.level(), cell.place(), outcome))));
    }

    RowsView pay() {
        return pay.view();
    }

    RowsView postings() {
        return postings.view();
    }

    /** Every role in every country of the catalogue, holes too. */
    List<CoverageView> ofCatalogue() {
        return catalog.roles().all().stream()
                .flatMap(role -> catalog.countries().ids().stream().map(country -> view(role, country)))
                .toList();
    }

    /** Every role in every country of the catalogue, and wherever else something is known, by role and country. */
    List<CoverageView> all() {
        var countries = new TreeSet<>(catalog.countries().ids());
        var spots = new HashSet<>(pay.rows.keySet());
        spots.addAll(pay.cells.keySet());
        spots.addAll(postings.rows.keySet());
        spots.addAll(postings.cells.keySet());
        spots.forEach(spot -> {
            if (spot.country() != null) {
                countries.add(spot.country());
            }
        });
        var views = new ArrayList<CoverageView>();
        for (var role : catalog.roles().all()) {
            views.add(view(role, null));
            countries.stream()
                    .filter(country -> catalog.countries().find(country).isPresent()
                            || spots.contains(new Spot(role.id(), country)))
                    .forEach(country -> views.add(view(role, country)));
        }
        return List.copyOf(views);
    }

    private CoverageView view(Role role, @Nullable String country) {
        var spot = new Spot(role.id(), country);
        int published = (int) observed.published().forRole(role.id()).stream()
                .filter(figure -> country == null
                        ? figure.place().country() == null
                        : country.equals(figure.place().country()))
                .count();
        return new CoverageView(
                role.id(),
                country,
                country == null
                        ? null
                        : CellNames.of(
                                CellPlace.country(country),
                                catalog,
                                observed.published().regions()),
                published,
                pay.at(spot),
                postings.at(spot));
    }

    private static Rows rows(List<Group> groups, Map<RoleKey, String> roles) {
        var rows = new Rows();
        for (var group : groups) {
            rows.allRows += group.rows();
            rows.allDistinct += group.distinctRows();
            if (group.country() == null) {
                rows.withoutCountry += group.distinctRows();
            }
            var role = group.family() == null || group.level() == null
                    ? null
                    : roles.get(new RoleKey(group.family(), group.level()));
            if (role == null) {
                rows.withoutRole += group.distinctRows();
            } else {
                var spot = new Spot(role, group.country());
                rows.rows.merge(spot, group.rows(), Long::sum);
                rows.distinct.merge(spot, group.distinctRows(), Long::sum);
            }
        }
        return rows;
    }

    private static void count(
            Rows rows,
            Map<RoleKey, String> roles,
            String subject,
            @Nullable Level level,
            CellPlace place,
            TrailOutcome outcome) {
        rows.lattice.add(outcome);
        var role = level == null ? null : roles.get(new RoleKey(subject, level));
        if (role != null && place.kind() == CellPlace.Kind.COUNTRY) {
            rows.cells
                    .computeIfAbsent(new Spot(role, place.id()), _ -> new Tally())
                    .add(outcome);
        }
    }
}
