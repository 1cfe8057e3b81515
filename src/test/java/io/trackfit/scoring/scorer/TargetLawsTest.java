package io.trackfit.scoring.scorer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.scoring.Contribution;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Question.Target;
import io.trackfit.scoring.Question.TargetSkill;
import io.trackfit.scoring.Readiness;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Track;
import io.trackfit.testsupport.Fits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Readiness for a vacancy that came with the profile keeps the laws of readiness for a role. */
class TargetLawsTest {

    private static final int PROFILES = 1_000;

    @Test
    void every_promised_gain_is_what_asking_again_gives() {
        var random = new Random(61);
        int checked = 0;
        for (int i = 0; i < PROFILES; i++) {
            var target = randomTarget(random);
            var profile = Profile.of(Fits.randomEvidence(random));
            var before = readiness(profile, target, true);
            for (var step : before.nextSteps()) {
                var after = readiness(profile.with(Fits.pieces(step)), target, false);
                if (before.readiness() == null || after.readiness() == null) {
                    assertThat(step.gain().readiness()).isNull();
                } else {
                    assertThat(step.gain().readiness())
                            .isEqualTo(after.readiness() - before.readiness())
                            .isPositive();
                }
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(5_000);
    }

    @Test
    void contributions_are_the_readiness() {
        var random = new Random(62);
        for (int i = 0; i < PROFILES; i++) {
            var fit = readiness(Profile.of(Fits.randomEvidence(random)), randomTarget(random), false);
            if (fit.readiness() != null) {
                assertThat(fit.contributions().stream()
                                .mapToLong(Contribution::points)
                                .sum())
                        .isEqualTo((long) fit.readiness())
                        .isBetween(0L, 1000L);
            }
        }
    }

    @Test
    void telling_more_never_lowers_it() {
        var random = new Random(63);
        for (int i = 0; i < PROFILES; i++) {
            var target = randomTarget(random);
            var profile = Profile.of(Fits.randomEvidence(random));
            var was = readiness(profile, target, false).readiness();
            var is = readiness(profile.with(Fits.randomEvidence(random)), target, false)
                    .readiness();
            if (was != null) {
                assertThat(is).isGreaterThanOrEqualTo(was);
            }
        }
    }

    @Test
    void a_vacancy_changes_nothing_of_the_rest_of_the_answer() {
        var random = new Random(64);
        for (int i = 0; i < 300; i++) {
            var profile = Profile.of(Fits.randomEvidence(random));
            var with = Fits.SCORER.score(
                    profile, new Question(Fits.ALL_ROLES, Fits.OBTAINABLE, true, randomTarget(random)));
            var without = Fits.scoreForAllRoles(profile);
            assertThat(with.directions()).isEqualTo(without.directions());
            assertThat(with.roles()).isEqualTo(without.roles());
            assertThat(with.suggestedRole()).isEqualTo(without.suggestedRole());
        }
    }

    @Test
    void all_a_vacancy_asks_is_the_full_mark() {
        var target = new Target(List.of(new TargetSkill("spark", 60), new TargetSkill("kafka", 40)), 0, 0);
        assertThat(readiness(Fits.naming("spark", "sql", "git"), target, false).readiness())
                .isEqualTo(600);
        assertThat(readiness(Fits.naming("spark", "kafka", "git"), target, false)
                        .readiness())
                .isEqualTo(1000);
    }

    @Test
    void years_are_three_tenths_where_a_vacancy_asks_for_some_and_block_where_there_are_fewer() {
        var target = new Target(List.of(new TargetSkill("spark", 60), new TargetSkill("kafka", 40)), 1, 40);
        var told = Fits.naming("spark", "kafka", "git");
        var half = readiness(told.with(List.of(Fits.years(2))), target, false);
        // Bare names count 600 of 1000 where working knowledge is asked.
        assertThat(half.readiness()).isEqualTo(700 * 600 / 1000 + 150);
        assertThat(half.blockers()).containsExactly(new Reason.YearsBelow(20, 40));
        assertThat(half.ready()).isFalse();
        assertThat(readiness(told.with(List.of(Fits.years(4))), target, false).ready())
                .isTrue();
        assertThat(readiness(told, target, false).remarks()).containsExactly(new Reason.YearsUnknown(40));
    }

    @Test
    void its_track_is_the_one_its_skills_lean_to() {
        var told = Fits.naming("sql", "git", "linux");
        assertThat(track(told, new TargetSkill("spark", 10), new TargetSkill("rag", 20)))
                .isEqualTo(Track.AI_ENGINEERING);
        assertThat(track(told, new TargetSkill("spark", 20), new TargetSkill("rag", 10)))
                .isEqualTo(Track.DATA_ENGINEERING);
        var neither = new Target(List.of(new TargetSkill("git", 20)), 0, 0);
        var holder = told.with(List.of(Fits.certification("gcp-pde")));
        assertThat(readiness(holder, neither, true).track()).isNull();
        assertThat(readiness(holder, neither, true).nextSteps()).isEmpty();
    }

    @Test
    void a_vacancy_without_a_known_skill_has_no_figure() {
        var nothing = readiness(Fits.naming("sql", "git", "linux"), new Target(List.of(), 2, 50), true);
        assertThat(nothing.readiness()).isNull();
        assertThat(nothing.ready()).isFalse();
        assertThat(nothing.nextSteps()).isEmpty();
    }

    private static @Nullable Track track(Profile profile, TargetSkill... skills) {
        return readiness(profile, new Target(List.of(skills), 0, 0), false).track();
    }

    private static Readiness readiness(Profile profile, Target target, boolean steps) {
        var question = new Question(List.of(), Fits.OBTAINABLE, steps, target);
        return requireNonNull(Fits.SCORER.score(profile, question).target());
    }

    private static Target randomTarget(Random random) {
        var ids = new HashSet<String>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            ids.add(Fits.any(Fits.any(Fits.FACTS.roles(), random).skills(), random)
                    .id());
        }
        var skills = new ArrayList<TargetSkill>();
        ids.stream().sorted().forEach(id -> skills.add(new TargetSkill(id, 1 + random.nextInt(100))));
        return new Target(skills, random.nextInt(3), random.nextInt(80));
    }
}
