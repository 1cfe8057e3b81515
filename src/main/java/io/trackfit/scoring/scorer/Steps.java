package io.trackfit.scoring.scorer;

import static java.util.Objects.requireNonNull;

import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.EvidenceId;
import io.trackfit.scoring.Facts.CertificationFacts;
import io.trackfit.scoring.Facts.SidedFacts;
import io.trackfit.scoring.NextStep;
import io.trackfit.scoring.NextStep.Addition;
import io.trackfit.scoring.NextStep.Gain;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What would raise the readiness for a role, each tried by scoring again. Never years, which nobody can add at will;
 * never a credential that cannot be obtained; never a skill that is had already, told or implied.
 */
final class Steps {

    /** Steps shown for a role. */
    private static final int MOST = 10;
    /** Skills proposed together, and no more: a list of ten is no step. */
    private static final int TOGETHER = 5;

    /** What would be enough to judge by first, then the greatest gain; equals by id. */
    private static final Comparator<NextStep> ORDER = (a, b) -> {
        int order = Boolean.compare(b.wouldBeEnough(), a.wouldBeEnough());
        if (order == 0) {
            order = Integer.compare(readiness(b), readiness(a));
        }
        return order != 0 ? order : a.id().compareTo(b.id());
    };

    private final Tables tables;
    private final Fit fit;
    private final Coverage coverage;
    private final Tally before;
    private final boolean insufficient;
    private final List<CertificationFacts> certifications;
    private final List<SidedFacts> artefacts;
    private final Map<String, Attempt> attempts = new HashMap<>();

    /** An addition that was tried; the same serves all roles. */
    private record Attempt(Tally after, boolean judged, Map<Track, Long> score) {}

    Steps(Tables tables, Fit fit, Coverage coverage, Profile profile, Tally before, Question question) {
        this.tables = tables;
        this.fit = fit;
        this.coverage = coverage;
        this.before = before;
        insufficient = fit.verdict(before) == Verdict.INSUFFICIENT_EVIDENCE;
        certifications = new ArrayList<>();
        for (var id : question.obtainable()) {
            var facts = tables.certifications.get(id);
            if (facts != null && !facts.retired() && !holds(profile, id)) {
                certifications.add(facts);
            }
        }
        artefacts = new ArrayList<>();
        for (var facts : tables.artefacts.values()) {
            if (!shows(profile, facts.id())) {
                artefacts.add(facts);
            }
        }
    }

    List<NextStep> towards(int role) {
        var steps = new ArrayList<NextStep>();
        var now = coverage.of(role, before);
        addSkills(role, now, steps);
        addCertifications(role, now, steps);
        addArtefacts(role, now, steps);
        steps.sort(ORDER);
        if (addTogether(role, now, steps)) {
            steps.sort(ORDER);
        }
        return List.copyOf(steps.subList(0, Math.min(MOST, steps.size())));
    }

    private void addSkills(int role, @Nullable Integer now, List<NextStep> steps) {
        for (int skill : tables.asked(role)) {
            if (isHad(skill)) {
                continue;
            }
            var id = tables.skillId(skill);
            var attempt =
                    attempts.computeIfAbsent(id, any -> attempt(before.attempt().add(bare(id))));
            var gain = gain(role, now, attempt);
            if (gain == null) {
                continue;
            }
            var reason = new Reason.LearnSkill(id, importance(role, skill));
            steps.add(new NextStep("add-" + id, Addition.skills(List.of(id)), gain, wouldBeEnough(attempt), reason));
        }
    }

    private void addCertifications(int role, @Nullable Integer now, List<NextStep> steps) {
        var track = tables.roles.get(role).track();
        for (var facts : certifications) {
            if (!facts.tracks().contains(track)) {
                continue;
            }
            var id = facts.id();
            var attempt = attempts.computeIfAbsent(
                    EvidenceId.certification(id),
                    any -> attempt(before.attempt().addCertification(facts)));
            var gain = gain(role, now, attempt);
            if (gain == null) {
                continue;
            }
            var add = new Addition(List.of(), List.of(id), List.of());
            steps.add(new NextStep("earn-" + id, add, gain, wouldBeEnough(attempt), new Reason.EarnCertification(id)));
        }
    }

    private void addArtefacts(int role, @Nullable Integer now, List<NextStep> steps) {
        var track = tables.roles.get(role).track();
        for (var facts : artefacts) {
            if (facts.track() != null && facts.track() != track) {
                continue;
            }
            var id = facts.id();
            var attempt = attempts.computeIfAbsent(
                    EvidenceId.artefact(id), any -> attempt(before.attempt().addArtefact(facts)));
            var gain = gain(role, now, attempt);
            if (gain == null) {
                continue;
            }
            var add = new Addition(List.of(), List.of(), List.of(id));
            steps.add(new NextStep("show-" + id, add, gain, wouldBeEnough(attempt), new Reason.ShowArtefact(id)));
        }
    }

    /** The fewest of the best skills that together make ready, or that are enough to judge by. */
    private boolean addTogether(int role, @Nullable Integer now, List<NextStep> steps) {
        boolean there = insufficient
                ? steps.stream().anyMatch(NextStep::wouldBeEnough)
                : coverage.ready(role, before)
                        || !coverage.blockers(role, before).isEmpty();
        if (there) {
            return false;
        }
        var ids = new ArrayList<String>();
        var after = before.attempt();
        for (var id : insufficient ? telling(role) : gaining(steps)) {
            if (ids.size() == TOGETHER) {
                return false;
            }
            ids.add(id);
            after.add(bare(id));
            boolean done = insufficient ? !isInsufficient(after) : coverage.ready(role, after);
            if (!done) {
                continue;
            }
            var attempt = attempt(after);
            var gain = gain(role, now, attempt);
            if (ids.size() == 1 || gain == null) {
                return false;
            }
            var reason = new Reason.LearnSkills(List.copyOf(ids), coverage.ready(role, after));
            var add = Addition.skills(List.copyOf(ids));
            return steps.add(new NextStep("add-together", add, gain, wouldBeEnough(attempt), reason));
        }
        return false;
    }

    private static List<String> gaining(List<NextStep> sorted) {
        return sorted.stream().flatMap(step -> step.add().skills().stream()).toList();
    }

    /** Missing skills that tell something of the role's track, most important first. */
    private List<String> telling(int role) {
        var track = tables.roles.get(role).track();
        long telling = tables.model.direction().verdict().telling();
        var missing = new ArrayList<String>();
        for (int skill : tables.asked(role)) {
            if (!isHad(skill) && tables.weight(skill).of(track) >= telling) {
                missing.add(tables.skillId(skill));
            }
        }
        return missing;
    }

    private Attempt attempt(Tally after) {
        boolean judged = !isInsufficient(after);
        var score = new EnumMap<Track, Long>(Track.class);
        if (!insufficient && judged) {
            for (var track : Track.values()) {
                score.put(track, after.score(track) - before.score(track));
            }
        }
        return new Attempt(after, judged, score);
    }

    /** Null: nothing is gained, so there is no step. */
    private @Nullable Gain gain(int role, @Nullable Integer now, Attempt attempt) {
        var then = coverage.of(role, attempt.after());
        boolean figures = now != null && then != null;
        int readiness = figures ? requireNonNull(then) - requireNonNull(now) : 0;
        if (readiness <= 0 && !wouldBeEnough(attempt)) {
            return null;
        }
        return new Gain(figures ? Integer.valueOf(readiness) : null, attempt.score());
    }

    private boolean wouldBeEnough(Attempt attempt) {
        return insufficient && attempt.judged();
    }

    private boolean isInsufficient(Tally tally) {
        return fit.verdict(tally) == Verdict.INSUFFICIENT_EVIDENCE;
    }

    private boolean isHad(int skill) {
        return before.known(skill).compareTo(Known.IMPLIED) >= 0;
    }

    private int importance(int role, int skill) {
        for (var ask : tables.asks(skill)) {
            if (ask.role() == role) {
                return ask.importance();
            }
        }
        return 0;
    }

    private static Evidence.Skill bare(String id) {
        return new Evidence.Skill(id, null, null, false, List.of());
    }

    private static int readiness(NextStep step) {
        var readiness = step.gain().readiness();
        return readiness == null ? 0 : readiness;
    }

    private static boolean holds(Profile profile, String id) {
        for (var held : profile.certifications()) {
            if (held.id().equals(id)) {
                return true;
            }
        }
        return false;
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
