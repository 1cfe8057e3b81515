package io.trackfit.market.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.observed.CellQuestion;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.region.WorldRegions;
import io.trackfit.market.salary.AskedPlace;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cells that filters of pay ask for. A role is a family at a level; without a role, family or track every role is asked
 * for, without a level every level.
 *
 * @param ownCurrency that observations are told in; null: the one most of them are
 */
record ObservedFilter(
        SalaryFilter asked, PlaceFilter place, @Nullable String ownCurrency) {

    List<CellQuestion> questions(CatalogSnapshot catalog, WorldRegions regions) {
        if (place.contradictory() || !AskedPay.isYear(asked.year())) {
            return List.of();
        }
        var places = places(place.asked(), regions);
        return subjects(catalog)
                .map(subject -> new CellQuestion(subject.id(), subject.level(), places, asked.year(), ownCurrency))
                .toList();
    }

    /** Someone whose pay is asked for: a family or a track, at a level. */
    private record Subject(String id, Level level) {}

    private Stream<Subject> subjects(CatalogSnapshot catalog) {
        var track = asked.track();
        if (track != null && asked.role() == null && asked.family() == null && asked.experienceYears() == null) {
            return Arrays.stream(Level.values())
                    .filter(level -> asked.level() == null || asked.level() == level)
                    .map(level -> new Subject(track, level));
        }
        return catalog.roles().all().stream()
                .filter(this::isAskedFor)
                .map(role -> new Subject(role.family(), role.level()));
    }

    private boolean isAskedFor(Role role) {
        return (asked.role() == null || asked.role().equals(role.id()))
                && (asked.family() == null || asked.family().equals(role.family()))
                && (asked.track() == null || asked.track().equals(role.track()))
                && (asked.level() == null || asked.level() == role.level())
                && (asked.experienceYears() == null || role.experience().contains(asked.experienceYears()));
    }

    static List<CellPlace> places(@Nullable AskedPlace place, WorldRegions regions) {
        return place == null ? List.of(CellPlace.WORLD) : regions.from(place.city(), place.country());
    }
}
