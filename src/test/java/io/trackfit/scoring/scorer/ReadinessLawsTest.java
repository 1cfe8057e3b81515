package io.trackfit.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.scoring.Contribution;
import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Readiness;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Track;
import io.trackfit.testsupport.Fits;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadinessLawsTest {

    private static final String[] SOUND = {
        "python", "sql", "spark", "airflow", "kafka", "aws", "snowflake", "git", "docker", "dbt", "java", "azure"
    };

    @Test
    void contributions_are_the_readiness() {
        assertThat(random()).allSatisfy(role -> {
            if (role.readiness() == null) {
                assertThat(role.contributions()).isEmpty();
            } else {
                assertThat(role.readiness())
                        .isEqualTo((int) role.contributions().stream()
                                .mapToLong(Contribution::points)
                                .sum())
                        .isBetween(0, 1000);
            }
        });
    }

    @Test
    void contributions_are_ordered_by_points_then_id() {
        assertThat(random()).allSatisfy(role -> assertThat(role.contributions())
                .isSortedAccordingTo(Comparator.comparing((Contribution part) -> -part.points())
                        .thenComparing(Contribution::id)));
    }

    @Test
    void telling_more_never_lowers_readiness() {
        var random = new Random(21);
        for (int i = 0; i < 2_000; i++) {
            var before = Profile.of(Fits.randomEvidence(random));
            // Skills drawn again from the first profile may gain a proficiency, years, or lose their course.
            var more = Stream.concat(
                            Fits.randomEvidence(random).stream(),
                            before.skills().stream().map(skill -> graded(skill, random)))
                    .toList();
            var after = Fits.scoreWithoutSteps(before.with(more)).roles();
            var roles = Fits.scoreWithoutSteps(before).roles();
            for (int role = 0; role < roles.size(); role++) {
                var was = roles.get(role).readiness();
                if (was != null) {
                    assertThat(after.get(role).readiness()).isGreaterThanOrEqualTo(was);
                }
            }
        }
    }

    @Test
    void what_all_use_makes_nobody_ready_for_a_role_of_a_track() {
        var common = new String[] {"python", "docker", "aws", "azure", "gcp", "git", "kubernetes"};
        var without = junior(Fits.naming(common));
        assertThat(without.readiness())
                .isGreaterThanOrEqualTo(Fits.MODEL.readiness().ready());
        assertThat(without.ready()).isFalse();
        assertThat(without.remarks()).containsExactly(new Reason.OwnSkillsFew(Track.AI_ENGINEERING, 1, 2));
        var with = junior(Fits.naming(common).with(List.of(Fits.skill("rag"))));
        assertThat(with.ready()).isTrue();
        assertThat(with.remarks()).isEmpty();
    }

    @Test
    void what_follows_from_a_skill_or_comes_from_a_course_is_not_told() {
        var common = Fits.naming("python", "docker", "aws", "azure", "gcp", "git", "kubernetes");
        assertThat(junior(common.with(List.of(Fits.course("rag"), Fits.course("langchain"))))
                        .ready())
                .isFalse();
        var asked = Fits.FACTS.roles().stream()
                .filter(role -> role.id().equals("junior-ai-engineer"))
                .flatMap(role -> role.skills().stream())
                .map(skill -> skill.id())
                .toList();
        assertThat(Fits.FACTS.skills())
                .filteredOn(
                        skill -> !asked.contains(skill.id()) && skill.implies().contains("machine-learning"))
                .isNotEmpty()
                .allSatisfy(skill -> assertThat(junior(common.with(List.of(Fits.skill(skill.id()))))
                                .ready())
                        .isFalse());
    }

    @Test
    void at_the_ends_of_the_interval_the_lower_is_in_and_the_upper_is_out() {
        assertThat(mid(Fits.years(2)).blockers()).isEmpty();
        assertThat(mid(new Evidence.Experience(19, List.of())).blockers())
                .containsExactly(new Reason.YearsBelow(19, 20));
        assertThat(mid(new Evidence.Experience(49, List.of())).remarks()).isEmpty();
        assertThat(mid(Fits.years(5)).remarks()).containsExactly(new Reason.YearsAbove(50, 50));
    }

    @Test
    void years_above_the_interval_are_no_loss() {
        assertThat(mid(Fits.years(20)).readiness()).isEqualTo(mid(Fits.years(3)).readiness());
        assertThat(mid(Fits.years(20)).ready()).isTrue();
    }

    @Test
    void without_experience_nothing_above_junior_is_ready_and_the_level_is_a_range() {
        var answer = Fits.score(Fits.naming(SOUND));
        assertThat(answer.roles())
                .filteredOn(Readiness::ready)
                .extracting(Readiness::role)
                .containsExactly("junior-data-engineer");
        assertThat(answer.levels()).isNotNull().satisfies(levels -> {
            assertThat(levels.from()).isZero();
            assertThat(levels.to()).isPositive();
        });
        assertThat(answer.roles().get(1).blockers()).isEmpty();
        assertThat(answer.roles().get(1).remarks()).containsExactly(new Reason.YearsUnknown(20));
    }

    @Test
    void without_experience_not_even_who_masters_everything_is_ready_above_junior() {
        var everything = Fits.FACTS.skills().stream()
                .map(skill -> Fits.skill(skill.id(), Proficiency.EXPERT, 9))
                .toList();
        assertThat(Fits.scoreWithoutSteps(Profile.of(everything)).roles())
                .hasSize(9)
                .allSatisfy(role -> {
                    assertThat(role.readiness()).isGreaterThanOrEqualTo(700);
                    assertThat(role.ready()).isEqualTo(role.role().startsWith("junior-"));
                });
    }

    @Test
    void the_highest_level_that_is_ready_is_suggested_and_the_next_is_the_stretch() {
        var answer = Fits.score(Fits.naming(SOUND).with(List.of(Fits.years(3))));
        assertThat(answer.suggestedRole()).isEqualTo("mid-data-engineer");
        assertThat(answer.stretch()).isEqualTo("senior-data-engineer");
    }

    @Test
    void what_only_adds_is_capped_and_the_cap_is_shown() {
        var extras = Stream.concat(
                        Fits.FACTS.artefacts().stream().map(shown -> new Evidence.Artefact(shown.id(), List.of())),
                        Stream.of("aws-dea-c01", "gcp-pde", "dbx-de-pro").map(Fits::certification))
                .toList();
        var role = mid(Stream.concat(extras.stream(), Stream.of(Fits.years(3))).toArray(Evidence[]::new));
        assertThat(role.contributions())
                .filteredOn(part -> part.id().equals("additions-cap"))
                .singleElement()
                .satisfies(part -> assertThat(part.points()).isNegative());
    }

    @Test
    void readiness_never_passes_the_full_mark_and_the_clamp_is_shown() {
        var everything = Fits.FACTS.roles().get(1).skills().stream()
                .map(asked -> Fits.skill(asked.id(), Proficiency.EXPERT, 9))
                .toList();
        var role = mid(Stream.concat(everything.stream(), Stream.of(Fits.years(3), Fits.certification("gcp-pde")))
                .toArray(Evidence[]::new));
        assertThat(role.readiness()).isEqualTo(1000);
        assertThat(role.contributions()).extracting(Contribution::id).contains("full-mark");
    }

    @Test
    void answered_grows_with_what_was_told() {
        var bare = mid();
        var withYears = mid(Fits.years(3));
        var graded = mid(Fits.years(3), Fits.skill("python", Proficiency.EXPERT, 3));
        assertThat(List.of(bare.answered(), withYears.answered(), graded.answered()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static Readiness junior(Profile profile) {
        return Fits.scoreWithoutSteps(profile).roles().stream()
                .filter(role -> role.role().equals("junior-ai-engineer"))
                .findFirst()
                .orElseThrow();
    }

    private static Readiness mid(Evidence... more) {
        return Fits.scoreWithoutSteps(Fits.naming(SOUND).with(List.of(more))).roles().stream()
                .filter(role -> role.role().equals("mid-data-engineer"))
                .findFirst()
                .orElseThrow();
    }

    private static Evidence.Skill graded(Evidence.Skill skill, Random random) {
        return new Evidence.Skill(
                skill.id(),
                random.nextBoolean() ? skill.proficiency() : Fits.any(List.of(Proficiency.values()), random),
                random.nextBoolean() ? skill.yearTenths() : Integer.valueOf(random.nextInt(100)),
                skill.course() && random.nextBoolean(),
                List.of());
    }

    private static List<Readiness> random() {
        var random = new Random(20);
        return Stream.generate(() -> Fits.scoreWithoutSteps(Profile.of(Fits.randomEvidence(random))))
                .limit(10_000)
                .flatMap(answer -> answer.roles().stream())
                .toList();
    }
}
