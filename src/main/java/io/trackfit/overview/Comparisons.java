package io.trackfit.overview;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.certification.CertificationName;
import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.catalog.http.Names;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.role.RoleSkill;
import io.trackfit.catalog.skill.Skill;
import io.trackfit.catalog.track.Track;
import io.trackfit.catalog.track.TrackStatement;
import io.trackfit.overview.Comparison.ComparedCell;
import io.trackfit.overview.Comparison.ComparedColumn;
import io.trackfit.overview.Comparison.ComparedPoint;
import io.trackfit.overview.Comparison.ComparedRow;
import io.trackfit.shared.http.Wire;
import io.trackfit.shared.i18n.Messages;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts roles and tracks of one catalogue side by side, in one language. */
final class Comparisons {

    /** More would be a list, not a comparison; the whole list is at the role. */
    private static final int SKILLS = 15;

    private static final int CORE = 3;

    private final CatalogSnapshot catalog;
    private final Names names;
    private final Messages titles;

    Comparisons(CatalogSnapshot catalog, String language) {
        this.catalog = catalog;
        names = new Names(catalog, language);
        titles = Messages.of("comparison", language);
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
                        path(track))
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
        var items = items(question, compared.track(), compared.role()).toList();
        return new ComparedCell(compared.id(), items.isEmpty() ? null : items);
    }

    private Stream<ComparedPoint> items(ComparedQuestion question, Track track, @Nullable Role role) {
        return switch (question) {
            case OBJECTIVE -> Stream.of(ComparedPoint.of(track.objective(), path(track), null, track.sources()));
            case EXPERIENCE -> role == null ? Stream.of() : Stream.of(experience(role));
            case SKILLS -> role == null ? coreSkills(track) : skills(role);
            case DUTIES ->
                role == null
                        ? statements(track, "responsibilities")
                        : role.duties().stream().map(duty -> ComparedPoint.of(duty.text(), null, null, duty.sources()));
            case CERTIFICATIONS -> role == null ? certifications(track) : preferences(role);
            case HUBS -> role == null ? Stream.of() : hubs(role);
            case ENTRY_BACKGROUNDS -> statements(track, "entryBackgrounds");
            case PROGRESSION -> statements(track, "progression");
            case WORK_STYLE -> statements(track, "workStyle");
            case MATHEMATICS -> statements(track, "mathematics");
            case REMOTE -> statements(track, "remote");
            case AUTOMATION -> statements(track, "automation");
        };
    }

    private static Stream<ComparedPoint> statements(Track track, String aspect) {
        return track.statements().stream()
                .filter(statement -> statement.aspect().equals(aspect))
                .map((TrackStatement said) -> ComparedPoint.of(said.text(), path(track), said.note(), said.sources()));
    }

    private static ComparedPoint experience(Role role) {
        var min = BigDecimal.valueOf(role.experience().min());
        var max = role.experience().max() == null
                ? null
                : BigDecimal.valueOf(role.experience().max());
        var text = max == null ? min + "+" : min + "–" + max;
        return new ComparedPoint(text, null, min, max, "years", role.note(), role.sources());
    }

    private Stream<ComparedPoint> skills(Role role) {
        return role.skills().stream()
                .sorted(comparingInt(RoleSkill::importance).reversed().thenComparing(RoleSkill::skill))
                .limit(SKILLS)
                .map(asked -> {
                    var importance = BigDecimal.valueOf(asked.importance());
                    return new ComparedPoint(
                            names.skill(asked.skill()),
                            "/v1/skills/" + asked.skill(),
                            importance,
                            importance,
                            "importance",
                            asked.basis(),
                            asked.sources());
                });
    }

    /** The skills that speak most for the track, by curated weight. */
    private Stream<ComparedPoint> coreSkills(Track track) {
        return catalog.skills().all().stream()
                .filter(skill -> weight(skill, track) == CORE)
                .map(skill -> ComparedPoint.of(
                        names.skill(skill.id()), "/v1/skills/" + skill.id(), "curated", skill.sources()));
    }

    private static int weight(Skill skill, Track track) {
        return track.id().equals("ai-engineering") ? skill.aiWeight() : skill.dataWeight();
    }

    /** What the source prefers for the role, by its own words, with the verdict on them. */
    private Stream<ComparedPoint> preferences(Role role) {
        return role.certificationPreferences().stream().map(preference -> {
            var known = catalog.certificationNames().stream()
                    .filter(name -> name.name().equals(preference.stated()))
                    .findFirst();
            var path = known.map(CertificationName::certifications).stream()
                    .flatMap(List::stream)
                    .findFirst()
                    .map(id -> "/v1/certifications/" + id);
            var reason = known.map(CertificationName::reason);
            return ComparedPoint.of(
                    preference.stated(), path.orElse(null), reason.orElse(preference.note()), preference.sources());
        });
    }

    /** What can be earned in the track today; the reviewed files say when they looked. */
    private Stream<ComparedPoint> certifications(Track track) {
        return catalog.certifications().all().stream()
                .filter(it -> it.tracks().contains(track.id()) && it.status() == CertificationStatus.ACTIVE)
                .sorted(comparing(it -> it.name()))
                .map(it -> ComparedPoint.of(it.name(), "/v1/certifications/" + it.id(), null, it.sources()));
    }

    private Stream<ComparedPoint> hubs(Role role) {
        return role.hubs().stream()
                .map(hub -> ComparedPoint.of(
                        names.location(hub.location()), "/v1/locations/" + hub.location(), hub.note(), hub.sources()));
    }

    private static String path(Track track) {
        return "/v1/tracks/" + track.id();
    }
}
