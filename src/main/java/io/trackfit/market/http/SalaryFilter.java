package io.trackfit.market.http;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.http.Bounds;
import io.trackfit.catalog.http.Chosen;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.Role;
import io.trackfit.market.salary.Region;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.SalaryFigure.Subject;
import io.trackfit.market.salary.SalaryKind;
import io.trackfit.shared.problem.InvalidInput;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which figures are asked for, place aside. Null: any. A figure that is not narrowed that far is not found by it. */
record SalaryFilter(
        @Nullable String role,
        @Nullable String family,
        @Nullable String track,
        @Nullable Level level,
        @Nullable SalaryKind kind,
        @Nullable Region region,
        @Nullable Integer year,
        @Nullable BigDecimal experienceYears) {

    /** Refuses what the catalogue does not know. */
    SalaryFilter checkedBy(CatalogSnapshot catalog) {
        var faults = Stream.of(
                        Chosen.missing("role", "role", catalog.roles(), role),
                        Chosen.missing("family", "family", catalog.families(), family),
                        Chosen.missing("track", "track", catalog.tracks(), track))
                .flatMap(Optional::stream)
                .toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        Bounds.years("experienceYears", experienceYears);
        return this;
    }

    boolean matches(SalaryFigure figure, CatalogSnapshot catalog) {
        var subject = figure.subject();
        return (role == null || role.equals(subject.role()))
                && (family == null || family.equals(subject.family()))
                && (track == null || track.equals(subject.track()))
                && (level == null || level == subject.level())
                && (kind == null || kind == figure.kind())
                && (region == null || region == figure.place().region())
                && (year == null || year == figure.origin().year())
                && (experienceYears == null || isFor(experienceYears, subject, catalog));
    }

    /** The level of a figure without a role is read as that of the roles it may be for. */
    private static boolean isFor(BigDecimal years, Subject subject, CatalogSnapshot catalog) {
        return subject.level() != null
                && catalog.roles().all().stream()
                        .filter(it -> mayBeFor(it, subject))
                        .anyMatch(it -> it.experience().contains(years));
    }

    private static boolean mayBeFor(Role it, Subject subject) {
        return it.level() == subject.level()
                && (subject.role() == null || it.id().equals(subject.role()))
                && (subject.family() == null || it.family().equals(subject.family()))
                && (subject.track() == null || it.track().equals(subject.track()));
    }
}
