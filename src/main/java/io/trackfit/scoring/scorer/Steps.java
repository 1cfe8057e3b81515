package io.trackfit.scoring.scorer;

import static java.util.Objects.requireNonNull;

import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Facts.SidedFacts;
import io.trackfit.scoring.NextStep;
import io.trackfit.scoring.NextStep.Addition;
import io.trackfit.scoring.NextStep.Gain;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Reason.Reach;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would raise the readiness for a goal, each tried by scoring again. Never years, which nobody can add at will;
 * never a credential that cannot be obtained, or not yet; never a skill that is had already, told or implied.
 */
final class Steps {

    /** Steps shown for a goal. */
    private static final int MOST = 10;
    /** Skills proposed together, and no more: a list of ten is no step. */
    private static final int TOGETHER = 5;
    /** Skills proposed together where even the most would not make ready. */
    private static final int CLOSER = 3;

    /** All that a step tells of a skill but which one it is. */
    private static final Evidence.Skill BARE = new Evidence.Skill("", null, null, false, List.of());

    private final Tables tables;
    private final Fit fit;
    private final Coverage coverage;
    private final Tally before;
    private final boolean insufficient;
    private final Credentials credentials;
    private final List<SidedFacts> artefacts;
    private final Map<String, Attempt> byCertification = new HashMap<>();
    private final Map<String, Attempt> byArtefact = new HashMap<>();
    private final @Nullable Attempt[] bySkill;

    /** @param insufficient whether there is too little to judge by before anything is added */
    Steps(
            Tables tables,
            Fit fit,
            Coverage coverage,
            Profile profile,
            Tally before,
            boolean insufficient,
            Question question) {
        this.tables = tables;
        this.fit = fit;
        this.coverage = coverage;
        this.before = before;
        this.insufficient = insufficient;
        bySkill = new @Nullable Attempt[tables.skillCount()];
        credentials = new Credentials(tables, profile, before, question.obtainable());
        artefacts = new ArrayList<>();
        for (var facts : tables.artefacts.values()) {
            if (!shows(profile, facts.id())) {
                artefacts.add(facts);
            }
        }
    }

    List<NextStep> towards(Goal goal) {
        var now = coverage.of(goal, before);
        var skills = gains(goal, now);
        var steps = new ArrayList<NextStep>();
        for (var offer : credentials.towards(goal)) {
            addCertification(goal, now, offer, steps);
        }
        addArtefact(goal, now, steps);
        addTogether(goal, now, skills, steps);
        // Skills take what is left, which is most: some kinds of step gain little and are still worth knowing.
        for (int i = 0, shown = Math.min(MOST - steps.size(), skills.size()); i < shown; i++) {
            steps.add(step(skills.ask(i), skills.readiness(i), now));
        }
        steps.sort(NextStep.ORDER);
        return List.copyOf(steps);
    }

    /** Weighed by what each would cover, without being tried: more gain than are shown. */
    private Gains gains(Goal goal, @Nullable Integer now) {
        var gains = new Gains(goal);
        for (int i = 0; i < goal.asksById.length; i++) {
            var ask = goal.asksById[i];
            if (isHad(ask.skill())) {
                continue;
            }
            boolean enough = insufficient && attempt(ask).judged;
            var then = coverage.with(goal, before, ask);
            int readiness = now == null || then == null ? 0 : then - now;
            if (readiness > 0 || enough) {
                gains.add(i, readiness, enough);
            }
        }
        gains.sort();
        return gains;
    }

    private Attempt attempt(Goal.Ask ask) {
        var known = bySkill[ask.skill()];
        if (known == null) {
            known = attempt(before.attempt().add(ask.skill(), BARE));
            bySkill[ask.skill()] = known;
        }
        return known;
    }

    private NextStep step(Goal.Ask ask, int readiness, @Nullable Integer now) {
        var attempt = attempt(ask);
        var gain = new Gain(now == null ? null : Integer.valueOf(readiness), score(attempt));
        return new NextStep(ask.step(), ask.add(), gain, wouldBeEnough(attempt), ask.learn());
    }

    private void addCertification(Goal goal, @Nullable Integer now, Credentials.Offer offer, List<NextStep> steps) {
        var id = offer.facts().id();
        var attempt = byCertification.computeIfAbsent(
                id, any -> attempt(before.attempt().addCertification(offer.facts())));
        var gain = gain(goal, now, attempt);
        if (gain != null) {
            var add = new Addition(List.of(), List.of(id), List.of());
            var reason = new Reason.EarnCertification(id, offer.replaces());
            steps.add(new NextStep("earn-" + id, add, gain, wouldBeEnough(attempt), reason));
        }
    }

    /** The first that gains, in the order of the catalogue: its own track's or both. */
    private void addArtefact(Goal goal, @Nullable Integer now, List<NextStep> steps) {
        for (var facts : artefacts) {
            if (goal.track == null || (facts.track() != null && facts.track() != goal.track)) {
                continue;
            }
            var id = facts.id();
            var attempt = byArtefact.computeIfAbsent(
                    id, any -> attempt(before.attempt().addArtefact(facts)));
            var gain = gain(goal, now, attempt);
            if (gain == null) {
                continue;
            }
            var add = new Addition(List.of(), List.of(), List.of(id));
            steps.add(new NextStep("show-" + id, add, gain, wouldBeEnough(attempt), new Reason.ShowArtefact(id)));
            return;
        }
    }

    /**
     * The fewest of the best skills that together make ready, or are enough to judge by. Where no few would, the best
     * three: what they gain together is not the sum of what each gains.
     */
    private void addTogether(Goal goal, @Nullable Integer now, Gains skills, List<NextStep> steps) {
        boolean there = insufficient ? skills.isAnyEnough() : reach(goal, before) != Reach.CLOSER;
        if (there) {
            return;
        }
        var ids = new ArrayList<String>();
        var after = before.attempt();
        Together closer = null;
        for (var ask : insufficient ? telling(goal) : skills) {
            if (after.known(ask.skill()).compareTo(Known.IMPLIED) >= 0) {
                continue;
            }
            ids.add(ask.id());
            after.add(ask.skill(), BARE);
            if (insufficient ? !isInsufficient(after) : reach(goal, after) != Reach.CLOSER) {
                closer = new Together(List.copyOf(ids), after);
                break;
            }
            if (ids.size() == TOGETHER) {
                break;
            }
            if (ids.size() == CLOSER && !insufficient) {
                closer = new Together(List.copyOf(ids), after);
                after = after.attempt();
            }
        }
        if (closer != null && closer.ids().size() > 1) {
            addTogether(goal, now, closer, steps);
        }
    }

    private record Together(List<String> ids, Tally after) {}

    private void addTogether(Goal goal, @Nullable Integer now, Together together, List<NextStep> steps) {
        var attempt = attempt(together.after());
        var gain = gain(goal, now, attempt);
        if (gain == null) {
            return;
        }
        var add = Addition.skills(together.ids());
        var reason = new Reason.LearnSkills(together.ids(), reach(goal, together.after()));
        steps.add(new NextStep("add-together", add, gain, wouldBeEnough(attempt), reason));
    }

    private Reach reach(Goal goal, Tally tally) {
        if (!coverage.readyButForYears(goal, tally)) {
            return Reach.CLOSER;
        }
        if (!coverage.hasYears(goal, tally)) {
            return Reach.READY_BUT_FOR_YEARS;
        }
        return coverage.ready(goal, tally) ? Reach.READY : Reach.CLOSER;
    }

    /** Missing skills that tell something of the goal's track, or of any if it has none; most important first. */
    private List<Goal.Ask> telling(Goal goal) {
        long telling = tables.model.direction().verdict().telling();
        var missing = new ArrayList<Goal.Ask>();
        for (var ask : goal.asks) {
            var weight = tables.weight(ask.skill());
            long points = goal.track == null
                    ? Math.max(weight.aiEngineering(), weight.dataEngineering())
                    : weight.of(goal.track);
            if (!isHad(ask.skill()) && points >= telling) {
                missing.add(ask);
            }
        }
        return missing;
    }

    private Attempt attempt(Tally after) {
        return new Attempt(after, !isInsufficient(after));
    }

    private Map<Track, Long> score(Attempt attempt) {
        return insufficient ? Map.of() : attempt.score(before);
    }

    /** Null: nothing is gained, so there is no step. */
    private @Nullable Gain gain(Goal goal, @Nullable Integer now, Attempt attempt) {
        var then = coverage.of(goal, attempt.after);
        boolean figures = now != null && then != null;
        int readiness = figures ? requireNonNull(then) - requireNonNull(now) : 0;
        if (readiness <= 0 && !wouldBeEnough(attempt)) {
            return null;
        }
        return new Gain(figures ? Integer.valueOf(readiness) : null, score(attempt));
    }

    private boolean wouldBeEnough(Attempt attempt) {
        return insufficient && attempt.judged;
    }

    private boolean isInsufficient(Tally tally) {
        return fit.verdict(tally) == Verdict.INSUFFICIENT_EVIDENCE;
    }

    private boolean isHad(int skill) {
        return before.known(skill).compareTo(Known.IMPLIED) >= 0;
    }

    private static boolean shows(Profile profile, String id) {
        for (var shown : profile.artefacts()) {
            if (shown.id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
