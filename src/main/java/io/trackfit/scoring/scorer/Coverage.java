package io.trackfit.scoring.scorer;

import io.trackfit.scoring.Contribution;
import io.trackfit.scoring.Facts.RoleFacts;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Reason.NoYearsAsked;
import io.trackfit.scoring.Reason.NotAnswered;
import io.trackfit.scoring.Reason.YearsCompared;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.model.ReadinessModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Readiness for a role: what is covered of what it asks, and what only adds. */
final class Coverage {

    private static final int FULL = ReadinessModel.FULL;

    private final Tables tables;
    private final ReadinessModel rules;

    Coverage(Tables tables) {
        this.tables = tables;
        rules = tables.model.readiness();
    }

    /** Tenths of a point; null: too few skills to say. */
    @Nullable
    Integer of(int role, Tally tally) {
        return tally.toldSkills() < rules.enough() ? null : parts(role, tally).sum();
    }

    boolean ready(int role, Tally tally) {
        var readiness = of(role, tally);
        return readiness != null
                && readiness >= rules.ready()
                && blockers(role, tally).isEmpty();
    }

    /** Whether skills and additions would do, were the years no question. */
    boolean readyButForYears(int role, Tally tally) {
        if (tally.toldSkills() < rules.enough()) {
            return false;
        }
        var parts = parts(role, tally);
        return Math.min(FULL, parts.sum() - parts.years() + FULL - skillsMost(role)) >= rules.ready();
    }

    List<Reason> blockers(int role, Tally tally) {
        int min = tables.roles.get(role).minYears();
        var years = tally.years();
        if (min == 0) {
            return List.of();
        }
        if (years == null) {
            return List.of(new Reason.YearsUnknown(min * 10));
        }
        return years < min * 10 ? List.of(new Reason.YearsBelow(years, min * 10)) : List.of();
    }

    List<Reason> remarks(int role, Tally tally) {
        var max = tables.roles.get(role).maxYears();
        var years = tally.years();
        return max != null && years != null && years >= max * 10
                ? List.of(new Reason.YearsAbove(years, max * 10))
                : List.of();
    }

    /** Share of the question that was answered, in thousandths. */
    int answered(int role, Profile profile, Tally tally) {
        int most = skillsMost(role);
        int years = tally.years() == null ? 0 : FULL - most;
        if (tally.toldSkills() == 0) {
            return years;
        }
        long held = 0;
        long graded = 0;
        for (var told : profile.skills()) {
            int skill = tables.skill(told.id());
            if (skill < 0 || told.course()) {
                continue;
            }
            for (var ask : tables.asks(skill)) {
                if (ask.role() != role) {
                    continue;
                }
                held += ask.importance();
                if (told.proficiency() != null || told.yearTenths() != null) {
                    graded += ask.importance();
                }
            }
        }
        // Naming skills answers seven tenths of their part; how well they are mastered, the rest.
        return years + most * 7 / 10 + (held == 0 ? 0 : (int) (most * 3 / 10 * graded / held));
    }

    List<Contribution> contributions(int role, Profile profile, Tally tally) {
        if (tally.toldSkills() < rules.enough()) {
            return List.of();
        }
        var facts = tables.roles.get(role);
        var parts = parts(role, tally);
        var all = new ArrayList<Contribution>();
        all.add(new Contribution("skill-coverage", parts.skills(), skillsCovered(role, tally)));
        all.add(new Contribution("experience", parts.years(), years(facts, tally)));
        if (parts.mathematics() > 0) {
            all.add(new Contribution(
                    "mathematics", parts.mathematics(), new Reason.MathematicsComfort(tally.mathematics())));
        }
        if (parts.certifications() > 0) {
            all.add(new Contribution("certifications", parts.certifications(), certifications(facts, profile)));
        }
        if (parts.artefacts() > 0) {
            all.add(new Contribution("portfolio", parts.artefacts(), artefacts(facts, profile)));
        }
        if (parts.overCap() > 0) {
            int most = rules.additions().most();
            all.add(new Contribution(
                    "additions-cap", -parts.overCap(), new Reason.AdditionsCapped(most, most + parts.overCap())));
        }
        if (parts.overFull() > 0) {
            all.add(new Contribution(
                    "full-mark", -parts.overFull(), new Reason.FullMark(FULL, FULL + parts.overFull())));
        }
        return Contribution.inOrder(all);
    }

    /** The numbers, before they are explained. */
    private record Parts(
            int skills, int years, int mathematics, int certifications, int artefacts, int overCap, int overFull) {

        int sum() {
            return skills + years + mathematics + certifications + artefacts - overCap - overFull;
        }
    }

    private Parts parts(int role, Tally tally) {
        var facts = tables.roles.get(role);
        var track = facts.track();
        var additions = rules.additions();
        int skillsMost = skillsMost(role);
        int skills = skills(role, tally, skillsMost);
        int years = years(facts, tally, FULL - skillsMost);
        int mathematics = mathematics(tally.mathematics(), track);
        int certifications = Math.min(additions.certificationsMost(), tally.certifications(track));
        int artefacts = Math.min(additions.artefactsMost(), tally.artefacts(track) * additions.artefact());
        int overCap = Math.max(0, mathematics + certifications + artefacts - additions.most());
        int sum = skills + years + mathematics + certifications + artefacts - overCap;
        return new Parts(skills, years, mathematics, certifications, artefacts, overCap, Math.max(0, sum - FULL));
    }

    private int mathematics(int comfort, Track track) {
        var points = comfort == 0 ? null : rules.additions().mathematics().get(comfort);
        return points == null ? 0 : (int) points.of(track);
    }

    /** A role that asks for no years is judged by skills alone. */
    private int skillsMost(int role) {
        return tables.roles.get(role).minYears() == 0 ? FULL : rules.skills();
    }

    private int skills(int role, Tally tally, int most) {
        int level = tables.roles.get(role).level();
        long all = (long) tables.importance(role) * rules.fullCoverage().get(level);
        return all == 0 ? 0 : (int) Math.min(most, most * tally.covered(role) / all);
    }

    private static int years(RoleFacts role, Tally tally, int most) {
        var years = tally.years();
        if (years == null || role.minYears() == 0) {
            return 0;
        }
        int asked = role.minYears() * 10;
        return most * Math.min(years, asked) / asked;
    }

    private static Reason years(RoleFacts role, Tally tally) {
        var years = tally.years();
        if (role.minYears() == 0) {
            return new NoYearsAsked();
        }
        if (years == null) {
            return new NotAnswered("experienceYears");
        }
        return new YearsCompared(years, role.minYears() * 10, role.maxYears() == null ? null : role.maxYears() * 10);
    }

    private Reason skillsCovered(int role, Tally tally) {
        var matched = new ArrayList<String>();
        var implied = new ArrayList<String>();
        var fromCourses = new ArrayList<String>();
        var missing = new ArrayList<String>();
        for (int skill : tables.asked(role)) {
            var list =
                    switch (tally.known(skill)) {
                        case TOLD -> matched;
                        case IMPLIED -> implied;
                        case FROM_COURSE, IMPLIED_BY_COURSE -> fromCourses;
                        case NOT -> missing;
                    };
            list.add(tables.skillId(skill));
        }
        return new Reason.SkillsCovered(
                List.copyOf(matched), List.copyOf(implied), List.copyOf(fromCourses), List.copyOf(missing));
    }

    private Reason certifications(RoleFacts role, Profile profile) {
        var active = new ArrayList<String>();
        var retired = new ArrayList<String>();
        for (var told : profile.certifications()) {
            var held = tables.certifications.get(told.id());
            if (held != null && held.tracks().contains(role.track())) {
                (held.retired() ? retired : active).add(held.id());
            }
        }
        return new Reason.CertificationsAdd(List.copyOf(active), List.copyOf(retired));
    }

    private Reason artefacts(RoleFacts role, Profile profile) {
        var shown = new ArrayList<String>();
        for (var told : profile.artefacts()) {
            var facts = tables.artefacts.get(told.id());
            if (facts != null && (facts.track() == null || facts.track() == role.track())) {
                shown.add(facts.id());
            }
        }
        return new Reason.ArtefactsAdd(List.copyOf(shown));
    }
}
