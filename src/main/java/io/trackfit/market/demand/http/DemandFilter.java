package io.trackfit.market.demand.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.http.Chosen;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.Role;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose adverts are asked for: a role, or a family or track with a level or without. */
record DemandFilter(
        @Nullable String role,
        @Nullable String family,
        @Nullable String track,
        @Nullable Level level) {

    /**
     * A family or track at a level.
     *
     * @param level null: all
     */
    record Subject(String id, @Nullable Level level) {}

    /** Refuses what the catalogue does not know, and whatever is not exactly one subject. */
    Subject subject(CatalogSnapshot catalog) {
        var faults = new ArrayList<>(Stream.of(
                        Chosen.missing("role", "role", catalog.roles(), role),
                        Chosen.missing("family", "family", catalog.families(), family),
                        Chosen.missing("track", "track", catalog.tracks(), track))
                .flatMap(Optional::stream)
                .toList());
        long named = Stream.of(role, family, track).filter(Objects::nonNull).count();
        if (named != 1) {
            faults.add(Fault.in(
                    named == 0 ? "role" : role == null ? "family" : "role",
                    "not-one-subject",
                    "Ask for exactly one of role, family and track: each posting counts in a cell of each."));
        }
        if (role != null && level != null) {
            faults.add(
                    Fault.in("level", "level-of-role", "A role has its level. Ask for its family to choose another."));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        if (role != null) {
            Role asked = catalog.roles().find(role).orElseThrow();
            return new Subject(asked.family(), asked.level());
        }
        return new Subject(Objects.requireNonNull(family == null ? track : family), level);
    }
}
