package io.trackfit.scoring.scorer;

import static java.util.Objects.requireNonNull;

import io.trackfit.scoring.Contribution;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Reason.NoYearsAsked;
import io.trackfit.scoring.Reason.NotAnswered;
import io.trackfit.scoring.Reason.YearsCompared;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.model.ReadinessModel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Readiness for a role or a vacancy: what is covered of what it asks, and what only adds. */
final class Coverage {

    private static final int FULL = ReadinessModel.FULL;

    private final Tables tables;
    private final ReadinessModel rules;

    Coverage(Tables tables) {
        this.tables = tables;
        rules = tables.model.readiness();
    }

    /** Whether there is enough to give a figure, and something it is about. */
    private boolean isTold(Goal goal, Tally tally) {
        return tally.toldSkills() >= rules.enough() && goal.asks.length > 0;
    }

    /** Tenths of a point; null: too few skills to say. */
    @Nullable
    Integer of(Goal goal, Tally tally) {
        return isTold(goal, tally) ? parts(goal, tally).sum() : null;
    }

    /** The same after a skill that is not had is added by its name, without adding it. */
    @Nullable
    Integer with(Goal goal, Tally tally, Goal.Ask added) {
        return tally.toldSkills() + 1 >= rules.enough()
                ? Integer.valueOf(parts(goal, tally, tally.covered(goal) + tally.wouldCover(goal, added))
                        .sum())
                : null;
    }

    boolean ready(Goal goal, Tally tally) {
        return hasYears(goal, tally) && hasOwn(goal, tally) && isReadyByFigure(goal, tally);
    }

    private boolean isReadyByFigure(Goal goal, Tally tally) {
        var readiness = of(goal, tally);
        return readiness != null && readiness >= rules.ready();
    }

    /** Whether enough was told of what belongs to the track of a role. */
    private static boolean hasOwn(Goal goal, Tally tally) {
        int missing = goal.ownLeast;
        for (int at = 0; missing > 0 && at < goal.own.length; at++) {
            missing -= tally.known(goal.own[at]) == Known.TOLD ? 1 : 0;
        }
        return missing == 0;
    }

    private static int own(Goal goal, Tally tally) {
        int told = 0;
        for (int skill : goal.own) {
            told += tally.known(skill) == Known.TOLD ? 1 : 0;
        }
        return told;
    }

    boolean hasYears(Goal goal, Tally tally) {
        var years = tally.years();
        return goal.minTenths == 0 || (years != null && years >= goal.minTenths);
    }

    /** Whether skills and additions would do, were the years no question. */
    boolean readyButForYears(Goal goal, Tally tally) {
        if (!isTold(goal, tally) || !hasOwn(goal, tally)) {
            return false;
        }
        var parts = parts(goal, tally);
        return Math.min(FULL, parts.sum() - parts.years() + FULL - skillsMost(goal)) >= rules.ready();
    }

    /** Only what was told can block. */
    List<Reason> blockers(Goal goal, Tally tally) {
        var years = tally.years();
        return years != null && years < goal.minTenths
                ? List.of(new Reason.YearsBelow(years, goal.minTenths))
                : List.of();
    }

    List<Reason> remarks(Goal goal, Tally tally) {
        var remarks = new ArrayList<Reason>(2);
        var years = tally.years();
        if (years == null && goal.minTenths > 0) {
            remarks.add(new Reason.YearsUnknown(goal.minTenths));
        }
        if (years != null && goal.maxTenths != null && years >= goal.maxTenths) {
            remarks.add(new Reason.YearsAbove(years, goal.maxTenths));
        }
        if (!hasOwn(goal, tally) && isReadyByFigure(goal, tally)) {
            remarks.add(new Reason.OwnSkillsFew(requireNonNull(goal.track), own(goal, tally), goal.ownLeast));
        }
        return List.copyOf(remarks);
    }

    /** Share of the question that was answered, in thousandths. */
    int answered(Goal goal, Profile profile, int[] skills, Tally tally) {
        int most = skillsMost(goal);
        int years = tally.years() == null ? 0 : FULL - most;
        if (tally.toldSkills() == 0) {
            return years;
        }
        long held = 0;
        long graded = 0;
        for (int i = 0; i < skills.length; i++) {
            var told = profile.skills().get(i);
            int skill = skills[i];
            if (skill < 0 || told.course()) {
                continue;
            }
            var ask = goal.ask(skill);
            if (ask == null) {
                continue;
            }
            held += ask.importance();
            if (told.proficiency() != null || told.yearTenths() != null) {
                graded += ask.importance();
            }
        }
        // Naming skills answers seven tenths of their part; how well they are mastered, the rest.
        return years + most * 7 / 10 + (held == 0 ? 0 : (int) (most * 3 / 10 * graded / held));
    }

    List<Contribution> contributions(Goal goal, Profile profile, Tally tally) {
        if (!isTold(goal, tally)) {
            return List.of();
        }
        var parts = parts(goal, tally);
        var all = new ArrayList<Contribution>();
        all.add(new Contribution("skill-coverage", parts.skills(), skillsCovered(goal, tally)));
        all.add(new Contribution("experience", parts.years(), years(goal, tally)));
        if (parts.mathematics() > 0) {
            all.add(new Contribution(
                    "mathematics", parts.mathematics(), new Reason.MathematicsComfort(tally.mathematics())));
        }
        if (parts.certifications() > 0) {
            all.add(new Contribution("certifications", parts.certifications(), certifications(goal, profile)));
        }
        if (parts.artefacts() > 0) {
            all.add(new Contribution("portfolio", parts.artefacts(), artefacts(goal, profile)));
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

    private Parts parts(Goal goal, Tally tally) {
        return parts(goal, tally, tally.covered(goal));
    }

    private Parts parts(Goal goal, Tally tally, long covered) {
        var track = goal.track;
        var additions = rules.additions();
        int skillsMost = skillsMost(goal);
        int skills = skills(goal, covered, skillsMost);
        int years = years(goal, tally, FULL - skillsMost);
        int mathematics = track == null ? 0 : mathematics(tally.mathematics(), track);
        int certifications = track == null ? 0 : Math.min(additions.certificationsMost(), tally.certifications(track));
        int artefacts =
                track == null ? 0 : Math.min(additions.artefactsMost(), tally.artefacts(track) * additions.artefact());
        int overCap = Math.max(0, mathematics + certifications + artefacts - additions.most());
        int sum = skills + years + mathematics + certifications + artefacts - overCap;
        return new Parts(skills, years, mathematics, certifications, artefacts, overCap, Math.max(0, sum - FULL));
    }

    private int mathematics(int comfort, Track track) {
        var points = comfort == 0 ? null : rules.additions().mathematics().get(comfort);
        return points == null ? 0 : (int) points.of(track);
    }

    /** What asks for no years is judged by skills alone. */
    private int skillsMost(Goal goal) {
        return goal.minTenths == 0 ? FULL : rules.skills();
    }

    private static int skills(Goal goal, long covered, int most) {
        long all = goal.fullCoverage;
        return all == 0 ? 0 : (int) Math.min(most, most * covered / all);
    }

    private static int years(Goal goal, Tally tally, int most) {
        var years = tally.years();
        if (years == null || goal.minTenths == 0) {
            return 0;
        }
        return most * Math.min(years, goal.minTenths) / goal.minTenths;
    }

    private static Reason years(Goal goal, Tally tally) {
        var years = tally.years();
        if (goal.minTenths == 0) {
            return new NoYearsAsked();
        }
        return years == null
                ? new NotAnswered("experienceYears")
                : new YearsCompared(years, goal.minTenths, goal.maxTenths);
    }

    private static Reason skillsCovered(Goal goal, Tally tally) {
        var matched = new ArrayList<String>();
        var implied = new ArrayList<String>();
        var fromCourses = new ArrayList<String>();
        var missing = new ArrayList<String>(goal.asks.length);
        for (var ask : goal.asks) {
            var list =
                    switch (tally.known(ask.skill())) {
                        case TOLD -> matched;
                        case IMPLIED -> implied;
                        case FROM_COURSE, IMPLIED_BY_COURSE -> fromCourses;
                        case NOT -> missing;
                    };
            list.add(ask.id());
        }
        return new Reason.SkillsCovered(
                List.copyOf(matched), List.copyOf(implied), List.copyOf(fromCourses), List.copyOf(missing));
    }

    private Reason certifications(Goal goal, Profile profile) {
        var active = new ArrayList<String>();
        var retired = new ArrayList<String>();
        var successors = new TreeSet<String>();
        for (var told : profile.certifications()) {
            var held = tables.certifications.get(told.id());
            if (held == null || goal.track == null || !held.tracks().contains(goal.track)) {
                continue;
            }
            (held.retired() ? retired : active).add(held.id());
            successors.addAll(held.retired() ? held.successors() : List.of());
        }
        return new Reason.CertificationsAdd(List.copyOf(active), List.copyOf(retired), List.copyOf(successors));
    }

    private Reason artefacts(Goal goal, Profile profile) {
        var shown = new ArrayList<String>();
        for (var told : profile.artefacts()) {
            var facts = tables.artefacts.get(told.id());
            if (facts != null && (facts.track() == null || facts.track() == goal.track)) {
                shown.add(facts.id());
            }
        }
        return new Reason.ArtefactsAdd(List.copyOf(shown));
    }
}
