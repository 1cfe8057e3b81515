package io.trackfit.market.demand.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.http.Names;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.track.Family;
import io.trackfit.market.demand.cells.DemandCell;
import io.trackfit.market.demand.cells.Window;
import io.trackfit.market.demand.http.DemandCellView.DemandPlaceView;
import io.trackfit.market.demand.http.SkillDemandView.ListingRoleView;
import io.trackfit.market.observed.CellNames;
import io.trackfit.market.region.WorldRegions;
import java.util.Comparator;
import java.util.List;

/** What people call what cells and skills know by ids. */
record DemandNames(Names names, WorldRegions regions) {

    CatalogSnapshot catalog() {
        return names.snapshot();
    }

    String skill(String id) {
        return names.skill(id);
    }

    DemandCellView cell(DemandCell cell, Window window) {
        var family = catalog().families().find(cell.subject());
        return new DemandCellView(
                cell.id(window),
                roles(cell).stream()
                        .filter(role -> family.isPresent() && role.level() == cell.level())
                        .map(Role::id)
                        .findFirst()
                        .orElse(null),
                family.map(Family::id).orElse(null),
                family.map(Family::track).orElse(cell.subject()),
                cell.level(),
                new DemandPlaceView(
                        cell.place().kind(), cell.place().id(), CellNames.of(cell.place(), catalog(), regions)),
                window.toString(),
                window.firstDay(),
                window.lastDay());
    }

    /** The roles of the cell's family or track, whatever their level. */
    List<Role> roles(DemandCell cell) {
        return catalog().roles().all().stream()
                .filter(role ->
                        role.family().equals(cell.subject()) || role.track().equals(cell.subject()))
                .toList();
    }

    List<ListingRoleView> listing(String skill, List<Role> roles) {
        return roles.stream()
                .flatMap(role -> role.skills().stream()
                        .filter(asked -> asked.skill().equals(skill))
                        .map(asked -> new ListingRoleView(role.id(), asked.importance())))
                .sorted(Comparator.comparingInt(ListingRoleView::importance)
                        .reversed()
                        .thenComparing(ListingRoleView::role))
                .toList();
    }
}
