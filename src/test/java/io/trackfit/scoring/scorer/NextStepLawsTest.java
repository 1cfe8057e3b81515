package io.trackfit.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.certification.CertificationStatus;
import io.trackfit.scoring.NextStep;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Recommendation;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.Verdict;
import io.trackfit.testsupport.Fits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextStepLawsTest {

    private static final int PROFILES = 1_000;

    @Test
    void a_gain_is_what_asking_again_gives() {
        int checked = 0;
        var random = new Random(31);
        for (int i = 0; i < PROFILES; i++) {
            var profile = Profile.of(Fits.randomEvidence(random));
            // All nine roles in turn, and those the verdict points to.
            var before = i % 2 == 0 ? Fits.score(profile) : Fits.scoreForAllRoles(profile);
            for (var role : before.roles()) {
                for (var step : role.nextSteps()) {
                    var after = Fits.scoreWithoutSteps(profile.with(Fits.pieces(step)));
                    assertThat(step.gain().readiness())
                            .isEqualTo(difference(readiness(after, role.role()), role.readiness()));
                    assertThat(step.gain().score()).isEqualTo(differences(after, before));
                    assertThat(step.wouldBeEnough())
                            .isEqualTo(before.verdict() == Verdict.INSUFFICIENT_EVIDENCE
                                    && after.verdict() != Verdict.INSUFFICIENT_EVIDENCE);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(40_000);
    }

    @Test
    void a_step_that_would_not_gain_is_not_shown() {
        assertThat(randomSteps()).hasSizeGreaterThan(5_000).allSatisfy(step -> {
            var readiness = step.gain().readiness();
            assertThat(step.wouldBeEnough() || (readiness != null && readiness > 0))
                    .isTrue();
        });
    }

    @Test
    void only_credentials_that_can_be_obtained_are_suggested() {
        assertThat(randomSteps())
                .flatExtracting(step -> step.add().certifications())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Fits.CATALOG
                                .certifications()
                                .find((String) id)
                                .orElseThrow()
                                .status())
                        .isEqualTo(CertificationStatus.ACTIVE));
    }

    @Test
    void a_retired_credential_is_not_suggested_even_if_it_is_asked_for() {
        var asked = new Question(Fits.ALL_ROLES, Set.of("ms-dp-203", "aws-das-c01", "gcp-pde"), true);
        // Has all skills the role names, so that nothing but credentials and artefacts is left to suggest.
        var skilled = Fits.FACTS.roles().get(1).skills().stream()
                .map(skill -> skill.id())
                .toArray(String[]::new);
        var suggested = Fits.SCORER.score(Fits.naming(skilled), asked).roles().get(1).nextSteps().stream()
                .flatMap(step -> step.add().certifications().stream())
                .toList();
        assertThat(suggested).containsExactly("gcp-pde");
    }

    @Test
    void what_is_had_already_is_not_suggested_told_or_implied() {
        var random = new Random(33);
        for (int i = 0; i < PROFILES; i++) {
            var profile = Profile.of(Fits.randomEvidence(random));
            var had = new HashSet<String>();
            for (var skill : profile.skills()) {
                if (!skill.course()) {
                    had.add(skill.id());
                }
            }
            var tally = new Tally(TABLES);
            profile.skills().forEach(tally::add);
            for (int skill = 0; skill < TABLES.skillCount(); skill++) {
                if (tally.known(skill) == Known.IMPLIED) {
                    had.add(TABLES.skillId(skill));
                }
            }
            for (var role : Fits.score(profile).roles()) {
                for (var step : role.nextSteps()) {
                    assertThat(step.add().skills()).noneMatch(had::contains);
                }
            }
        }
    }

    @Test
    void from_too_little_a_step_says_whether_it_would_be_enough() {
        var one = Fits.score(Fits.naming("spark", "python"));
        assertThat(one.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
        assertThat(one.roles().getFirst().nextSteps().getFirst().wouldBeEnough())
                .isTrue();
        var none = Fits.score(Profile.EMPTY).roles().getFirst().nextSteps();
        assertThat(none).singleElement().satisfies(step -> {
            assertThat(step.id()).isEqualTo("add-together");
            assertThat(step.add().skills()).hasSize(2);
            assertThat(step.wouldBeEnough()).isTrue();
            assertThat(step.gain().readiness()).isNull();
        });
    }

    @Test
    void skills_that_together_make_ready_are_one_step() {
        var answer = Fits.score(
                Fits.naming("spark", "kafka", "sql", "flink", "python").with(List.of(Fits.years(3))));
        var together = answer.roles().get(1).nextSteps().stream()
                .filter(step -> step.id().equals("add-together"))
                .findFirst()
                .orElseThrow();
        assertThat(together.reason())
                .isInstanceOfSatisfying(Reason.LearnSkills.class, reason -> assertThat(reason.reach())
                        .isEqualTo(Reason.Reach.READY));
    }

    private static final Tables TABLES = new Tables(Fits.MODEL, Fits.FACTS);

    private static List<NextStep> randomSteps() {
        var random = new Random(32);
        var steps = new ArrayList<NextStep>();
        for (int i = 0; i < PROFILES; i++) {
            Fits.score(Profile.of(Fits.randomEvidence(random))).roles().forEach(role -> steps.addAll(role.nextSteps()));
        }
        return steps;
    }

    private static @Nullable Integer readiness(Recommendation answer, String role) {
        return answer.roles().stream()
                .filter(readiness -> readiness.role().equals(role))
                .findFirst()
                .orElseThrow()
                .readiness();
    }

    private static @Nullable Integer difference(@Nullable Integer after, @Nullable Integer before) {
        return after == null || before == null ? null : Integer.valueOf(after - before);
    }

    private static Map<Track, Long> differences(Recommendation after, Recommendation before) {
        var differences = new HashMap<Track, Long>();
        for (var direction : before.directions()) {
            var then = score(after, direction.track());
            if (direction.score() != null && then != null) {
                differences.put(direction.track(), then - direction.score());
            }
        }
        return differences;
    }

    private static @Nullable Long score(Recommendation answer, Track track) {
        return answer.directions().stream()
                .filter(direction -> direction.track() == track)
                .findFirst()
                .orElseThrow()
                .score();
    }
}
