package io.trackfit.scoring.scorer;

import io.trackfit.scoring.Facts;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Readiness;
import io.trackfit.scoring.Recommendation;
import io.trackfit.scoring.Recommendation.LevelRange;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.Verdict;
import io.trackfit.scoring.model.Model;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says which track fits a profile, why, how ready it is for roles, and what would help. Immutable: made once for a model
 * and a state of the catalogue, asked by many at a time.
 */
public final class Scorer {

    private final Tables tables;
    private final Fit fit;
    private final Coverage coverage;

    public Scorer(Model model, Facts facts) {
        tables = new Tables(model, facts);
        fit = new Fit(tables);
        coverage = new Coverage(tables);
    }

    public Model model() {
        return tables.model;
    }

    public Recommendation score(Profile profile, Question question) {
        var target = question.target() == null ? null : tables.goal(question.target());
        int[] skills = tables.skills(profile);
        var tally = tally(profile, skills, target);
        var verdict = fit.verdict(tally);
        var ladders = ladders(verdict, tally);
        boolean points = verdict != Verdict.NEITHER && verdict != Verdict.INSUFFICIENT_EVIDENCE;
        int suggested = points ? suggested(ladders, tally) : -1;
        var readiness = new Asked(profile, skills, question, verdict, tally);
        return new Recommendation(
                verdict,
                fit.because(verdict, tally),
                tally.pieces(),
                fit.directions(profile, skills, tally, verdict),
                roles(question, points, ladders).stream()
                        .map(role -> readiness.of(tables.goal(role)))
                        .toList(),
                target == null ? null : readiness.of(target),
                suggested < 0 ? null : id(suggested),
                points ? stretch(ladders, suggested) : null,
                points ? levels(ladders.getFirst(), tally) : null);
    }

    private Tally tally(Profile profile, int[] skills, @Nullable Goal target) {
        var tally = new Tally(tables, target);
        for (int i = 0; i < skills.length; i++) {
            if (skills[i] >= 0) {
                tally.add(skills[i], profile.skills().get(i));
            }
        }
        for (var answer : profile.workStyle()) {
            var statement = tables.statements.get(answer.statement());
            if (statement != null) {
                tally.add(Weights.ofAnswer(tables, statement, answer.answer()));
            }
        }
        for (var told : profile.certifications()) {
            var held = tables.certifications.get(told.id());
            if (held != null) {
                tally.addCertification(held);
            }
        }
        for (var told : profile.artefacts()) {
            var shown = tables.artefacts.get(told.id());
            if (shown != null) {
                tally.addArtefact(shown);
            }
        }
        var mathematics = profile.mathematics();
        if (mathematics != null) {
            tally.mathematics(mathematics.comfort());
            tally.add(Weights.ofMathematics(tables, mathematics.comfort()));
        }
        var experience = profile.experience();
        if (experience != null) {
            tally.experience(experience.yearTenths());
        }
        var role = profile.currentRole();
        if (role != null) {
            tally.add(Weights.ofCurrentRole(tables, role.family()));
        }
        return tally;
    }

    /** Answers how ready a profile is, for one goal after the other. */
    private final class Asked {

        private final Profile profile;
        private final int[] skills;
        private final Tally tally;
        private final @Nullable Steps steps;

        Asked(Profile profile, int[] skills, Question question, Verdict verdict, Tally tally) {
            this.profile = profile;
            this.skills = skills;
            this.tally = tally;
            boolean insufficient = verdict == Verdict.INSUFFICIENT_EVIDENCE;
            steps = question.nextSteps()
                    ? new Steps(tables, fit, coverage, profile, tally, insufficient, question)
                    : null;
        }

        Readiness of(Goal goal) {
            return new Readiness(
                    goal.id,
                    goal.track,
                    coverage.of(goal, tally),
                    coverage.answered(goal, profile, skills, tally),
                    coverage.ready(goal, tally),
                    coverage.contributions(goal, profile, tally),
                    coverage.blockers(goal, tally),
                    coverage.remarks(goal, tally),
                    steps == null ? List.of() : steps.towards(goal));
        }
    }

    /** The ladders the verdict points to, the better track first. */
    private List<int[]> ladders(Verdict verdict, Tally tally) {
        var better = Fit.better(tally);
        return switch (verdict) {
            case AI_ENGINEERING, DATA_ENGINEERING -> List.of(ladder(better, tally));
            case HYBRID, NEITHER -> List.of(ladder(better, tally), ladder(better.other(), tally));
            case INSUFFICIENT_EVIDENCE ->
                List.of(ladder(Track.DATA_ENGINEERING, tally), ladder(Track.AI_ENGINEERING, tally));
        };
    }

    /** Of a track's families the one whose best role is nearest; of equals the first of the catalogue. */
    private int[] ladder(Track track, Tally tally) {
        int[] best = {};
        int nearest = -1;
        for (int[] ladder : tables.ladders(track)) {
            int readiness = 0;
            for (int role : ladder) {
                readiness = Math.max(readiness, number(role, tally));
            }
            if (readiness > nearest) {
                nearest = readiness;
                best = ladder;
            }
        }
        return best;
    }

    /** Where nothing points to a track, the way in to both. */
    private List<Integer> roles(Question question, boolean points, List<int[]> ladders) {
        var roles = new ArrayList<Integer>();
        for (var id : question.roles()) {
            int role = tables.role(id);
            if (role >= 0) {
                roles.add(role);
            }
        }
        if (question.roles().isEmpty()) {
            for (int[] ladder : ladders) {
                for (int role : ladder) {
                    if (points || role == ladder[0]) {
                        roles.add(role);
                    }
                }
            }
        }
        return roles;
    }

    /** The highest level that is ready, by readiness among equals, the better track's then; -1: none. */
    private int suggested(List<int[]> ladders, Tally tally) {
        int best = -1;
        for (int[] ladder : ladders) {
            for (int role : ladder) {
                if (coverage.ready(tables.goal(role), tally) && (best < 0 || isHigher(role, best, tally))) {
                    best = role;
                }
            }
        }
        return best;
    }

    private boolean isHigher(int role, int than, Tally tally) {
        int levels = Integer.compare(
                tables.roles.get(role).level(), tables.roles.get(than).level());
        return levels > 0 || (levels == 0 && number(role, tally) > number(than, tally));
    }

    /** The level above the suggested one; where none is ready, the way in; null at the top. */
    private @Nullable String stretch(List<int[]> ladders, int suggested) {
        for (int[] ladder : ladders) {
            for (int at = 0; at < ladder.length; at++) {
                if (ladder[at] == suggested) {
                    return at + 1 < ladder.length ? id(ladder[at + 1]) : null;
                }
            }
        }
        return id(ladders.getFirst()[0]);
    }

    private LevelRange levels(int[] ladder, Tally tally) {
        var years = tally.years();
        int from = tables.roles.get(ladder[0]).level();
        int to = from;
        for (int role : ladder) {
            var facts = tables.roles.get(role);
            boolean fits = years == null
                    ? coverage.readyButForYears(tables.goal(role), tally)
                    : years >= facts.minYears() * 10;
            if (fits) {
                to = Math.max(to, facts.level());
            }
        }
        return new LevelRange(tables.roles.get(ladder[0]).family(), years == null ? from : to, to);
    }

    private String id(int role) {
        return tables.roles.get(role).id();
    }

    private int number(int role, Tally tally) {
        var readiness = coverage.of(tables.goal(role), tally);
        return readiness == null ? 0 : readiness;
    }
}
