package io.trackfit.market.salary;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.Indexed;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.conversion.Converter;
import io.trackfit.market.conversion.PayPeriods;
import io.trackfit.market.region.WorldRegions;
import java.util.List;

/**
 * All published pay of one edition, immutable, in the order of the reviewed files.
 *
 * @param catalog of the same edition: what figures refer to is in it
 */
public record PublishedPay(
        CatalogSnapshot catalog,
        Indexed<SalaryFigure> figures,
        List<SalaryNote> notes,
        Indexed<SalaryTrend> trends,
        PayPeriods periods,
        WorldRegions regions) {

    /** The figures that somebody published for exactly this role; empty where nobody did. */
    public List<SalaryFigure> forRole(String role) {
        return figures.all().stream()
                .filter(figure -> role.equals(figure.subject().role()))
                .toList();
    }

    /** What is to be known about a figure. */
    public List<SalaryNote> notesOn(SalaryFigure figure) {
        return notes.stream()
                .filter(note -> note.figures().contains(figure.id()))
                .toList();
    }

    /** Places that the figure's own source names as hubs of its role. */
    public List<Role.Hub> hubsOf(SalaryFigure figure) {
        var role = figure.subject().role();
        return role == null
                ? List.of()
                : catalog.roles().find(role).orElseThrow().hubs().stream()
                        .filter(hub ->
                                hub.sources().stream().anyMatch(figure.origin().sources()::contains))
                        .toList();
    }

    public Converter converter() {
        return new Converter(catalog.currencies(), catalog.countries(), periods);
    }
}
