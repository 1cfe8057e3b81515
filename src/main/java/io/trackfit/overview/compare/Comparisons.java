package io.trackfit.overview.compare;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.http.Names;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.track.Track;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.overview.compare.Comparison.ComparedCell;
import io.trackfit.overview.compare.Comparison.ComparedColumn;
import io.trackfit.overview.compare.Comparison.ComparedRow;
import io.trackfit.shared.http.Wire;
import io.trackfit.shared.i18n.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts roles and tracks of one catalogue side by side, in one language. */
final class Comparisons {

    private final CatalogSnapshot catalog;
    private final Names names;
    private final Messages titles;
    private final Answers answers;

    /** @param pay with the catalogue of the same edition */
    Comparisons(PublishedPay pay, String language) {
        catalog = pay.catalog();
        names = new Names(catalog, language);
        titles = Messages.of("comparison", language);
        answers = new Answers(pay, names);
    }

    /** @param ids of roles or tracks, each of them known */
    Comparison of(List<String> ids) {
        var compared = ids.stream().map(this::compared).toList();
        var rows = Stream.of(ComparedQuestion.values())
                .map(question -> row(question, compared))
                .toList();
        return new Comparison(compared.stream().map(this::column).toList(), rows);
    }

    /** @param role null: the track itself is compared */
    private record Compared(Track track, @Nullable Role role) {

        String id() {
            return role == null ? track.id() : role.id();
        }
    }

    private Compared compared(String id) {
        var role = catalog.roles().find(id);
        var track = catalog.tracks().find(role.map(Role::track).orElse(id)).orElseThrow();
        return new Compared(track, role.orElse(null));
    }

    private ComparedColumn column(Compared compared) {
        var track = compared.track();
        var role = compared.role();
        return role == null
                ? new ComparedColumn(
                        "track",
                        track.id(),
                        names.of("track", track.id(), track.name()).text(),
                        track.id(),
                        Answers.path(track))
                : new ComparedColumn(
                        "role",
                        role.id(),
                        names.of("role", role.id(), role.title()).text(),
                        track.id(),
                        "/v1/roles/" + role.id());
    }

    private ComparedRow row(ComparedQuestion question, List<Compared> compared) {
        var cells = compared.stream().map(one -> cell(question, one)).toList();
        return new ComparedRow(question, titles.say(Wire.name(question)), cells);
    }

    private ComparedCell cell(ComparedQuestion question, Compared compared) {
        var items = answers.to(question, compared.track(), compared.role()).toList();
        return new ComparedCell(compared.id(), items.isEmpty() ? null : items);
    }
}
