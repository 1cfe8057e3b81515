package io.trackfit.overview.compare;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.certification.CertificationName;
import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.catalog.http.Names;
import io.trackfit.catalog.role.Role;
import io.trackfit.catalog.role.RoleSkill;
import io.trackfit.catalog.skill.Skill;
import io.trackfit.catalog.track.Track;
import io.trackfit.market.salary.ObservedPercentiles;
import io.trackfit.market.salary.PublishedAverage;
import io.trackfit.market.salary.PublishedPay;
import io.trackfit.market.salary.PublishedPoints;
import io.trackfit.market.salary.PublishedRange;
import io.trackfit.market.salary.SalaryFigure;
import io.trackfit.market.salary.Withheld;
import io.trackfit.overview.compare.Comparison.ComparedPoint;
import io.trackfit.shared.http.Wire;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the catalogue and the market answer to the questions of a comparison. */
final class Answers {

    /** More would be a list, not a comparison; the whole list is at the role. */
    private static final int SKILLS = 15;

    private static final int CORE = 3;

    private final PublishedPay pay;
    private final CatalogSnapshot catalog;
    private final Names names;

    Answers(PublishedPay pay, Names names) {
        this.pay = pay;
        catalog = pay.catalog();
        this.names = names;
    }

    /** @param role null: the track itself is asked */
    Stream<ComparedPoint> to(ComparedQuestion question, Track track, @Nullable Role role) {
        return switch (question) {
            case OBJECTIVE -> Stream.of(ComparedPoint.of(track.objective(), path(track), null, track.sources()));
            case EXPERIENCE -> role == null ? Stream.of() : Stream.of(experience(role));
            case PAY ->
                role == null ? Stream.of() : pay.forRole(role.id()).stream().map(Answers::pay);
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
                .map(said -> ComparedPoint.of(said.text(), path(track), said.note(), said.sources()));
    }

    private static ComparedPoint experience(Role role) {
        var min = BigDecimal.valueOf(role.experience().min());
        var max = role.experience().max() == null
                ? null
                : BigDecimal.valueOf(role.experience().max());
        var text = max == null ? min + "+" : min + "–" + max;
        return new ComparedPoint(text, null, min, max, "years", null, role.note(), role.sources());
    }

    private static ComparedPoint pay(SalaryFigure figure) {
        var unit = figure.terms().currency() + '/' + Wire.name(figure.terms().period());
        var amounts =
                switch (figure) {
                    case PublishedRange it -> List.of(it.low(), it.high());
                    case PublishedAverage it -> List.of(it.low(), it.high());
                    case PublishedPoints it ->
                        it.points().stream()
                                .map(point -> point.amount())
                                .sorted()
                                .toList();
                    case ObservedPercentiles it ->
                        it.percentiles().stream().map(point -> point.amount()).toList();
                    case Withheld _ -> throw new IllegalArgumentException("A withheld figure has no amounts.");
                };
        var text = amounts.stream().distinct().map(BigDecimal::toPlainString).collect(joining("–", "", " " + unit));
        return new ComparedPoint(
                text,
                "/v1/salary-bands/" + figure.id(),
                amounts.getFirst(),
                amounts.getLast(),
                unit,
                Wire.name(figure.kind()),
                figure.origin().note(),
                figure.origin().sources());
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
                            null,
                            asked.sources());
                });
    }

    /** Of the skills that speak most for the track by curated weight, those its roles ask for most. */
    private Stream<ComparedPoint> coreSkills(Track track) {
        var importance = new HashMap<String, Integer>();
        catalog.roles().all().stream()
                .filter(role -> role.track().equals(track.id()))
                .forEach(role ->
                        role.skills().forEach(asked -> importance.merge(asked.skill(), asked.importance(), Math::max)));
        return catalog.skills().all().stream()
                .filter(skill -> weight(skill, track) == CORE)
                .sorted(comparing((Skill skill) -> -importance.getOrDefault(skill.id(), 0))
                        .thenComparing(Skill::id))
                .limit(SKILLS)
                .map(skill ->
                        ComparedPoint.of(names.skill(skill.id()), "/v1/skills/" + skill.id(), null, skill.sources()));
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

    static String path(Track track) {
        return "/v1/tracks/" + track.id();
    }
}
