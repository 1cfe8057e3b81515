package io.trackfit.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.scoring.NextStep;
import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Reason.Reach;
import io.trackfit.testsupport.Fits;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which steps are worth a person's while. */
class AdviceTest {

    private static final Tables TABLES = new Tables(Fits.MODEL, Fits.FACTS);

    @Test
    void no_expert_credential_is_suggested_for_a_first_job_and_no_foundational_one_to_a_senior() {
        var random = new Random(51);
        for (int i = 0; i < 500; i++) {
            for (var role : Fits.scoreForAllRoles(Profile.of(Fits.randomEvidence(random)))
                    .roles()) {
                var levels = newCredentials(role.nextSteps()).stream()
                        .map(id -> Fits.CATALOG
                                .certifications()
                                .find(id)
                                .orElseThrow()
                                .level())
                        .toList();
                if (role.role().startsWith("junior-")) {
                    assertThat(levels).doesNotContain("expert", "professional", "specialty");
                }
                if (role.role().startsWith("senior-")) {
                    assertThat(levels).doesNotContain("foundational", "associate", "course-certificate");
                }
            }
        }
    }

    @Test
    void a_credential_that_requires_another_is_suggested_only_to_who_holds_that() {
        var experienced = Fits.naming("snowflake", "sql", "data-pipelines", "data-modeling", "query-optimization")
                .with(List.of(Fits.years(6)));
        assertThat(credentials("senior-data-engineer", experienced)).doesNotContain("snow-adv-de");
        assertThat(credentials("senior-data-engineer", experienced.with(List.of(Fits.certification("snow-core")))))
                .contains("snow-adv-de");
    }

    @Test
    void credentials_are_of_what_a_person_works_with() {
        assertThat(credentials("junior-data-engineer", Fits.naming("aws", "aws-glue", "redshift", "amazon-s3")))
                .startsWith("aws-dea-c01");
        assertThat(credentials("junior-data-engineer", Fits.naming("azure", "databricks", "unity-catalog", "spark")))
                .containsExactlyInAnyOrder("dbx-de-assoc", "ms-dp-750");
        assertThat(credentials("junior-data-engineer", Fits.naming("microsoft-fabric", "kql", "sql", "power-bi")))
                .containsExactlyInAnyOrder("ms-dp-600", "ms-dp-700");
    }

    @Test
    void who_holds_a_retired_credential_is_told_what_took_its_place_at_any_level() {
        var holder = Fits.naming("azure", "sql", "spark", "python", "airflow")
                .with(List.of(Fits.certification("ms-dp-203"), Fits.years(6)));
        for (var role : List.of("junior-data-engineer", "mid-data-engineer", "senior-data-engineer")) {
            assertThat(steps(role, holder))
                    .extracting(NextStep::reason)
                    .contains(
                            new Reason.EarnCertification("ms-dp-700", List.of("ms-dp-203")),
                            new Reason.EarnCertification("ms-dp-750", List.of("ms-dp-203")));
        }
    }

    @Test
    void a_retired_credential_is_labelled_in_the_readiness_with_what_took_its_place() {
        var holder = Fits.naming("azure", "sql", "spark").with(List.of(Fits.certification("ms-dp-203"), Fits.years(3)));
        var role = Fits.scoreForAllRoles(holder).roles().stream()
                .filter(it -> it.role().equals("mid-data-engineer"))
                .findFirst()
                .orElseThrow();
        assertThat(role.contributions())
                .filteredOn(part -> part.id().equals("certifications"))
                .singleElement()
                .satisfies(part -> assertThat(part.points()).isEqualTo(17))
                .satisfies(part -> assertThat(part.reason())
                        .isEqualTo(new Reason.CertificationsAdd(
                                List.of(), List.of("ms-dp-203"), List.of("ms-dp-700", "ms-dp-750"))));
    }

    @Test
    void credentials_leave_room_for_skills() {
        var random = new Random(52);
        for (int i = 0; i < 300; i++) {
            for (var role : Fits.scoreForAllRoles(Profile.of(Fits.randomEvidence(random)))
                    .roles()) {
                assertThat(newCredentials(role.nextSteps())).hasSizeLessThanOrEqualTo(2);
            }
        }
    }

    @Test
    void a_few_skills_together_say_how_far_they_lead() {
        var some = Fits.naming("spark", "kafka", "sql", "flink", "python");
        assertThat(together("mid-data-engineer", some.with(List.of(Fits.years(3)))))
                .isEqualTo(Reach.READY);
        assertThat(together("mid-data-engineer", some)).isEqualTo(Reach.READY_BUT_FOR_YEARS);
        assertThat(together("mid-data-engineer", some.with(List.of(Fits.years(1)))))
                .isEqualTo(Reach.READY_BUT_FOR_YEARS);
        assertThat(together("senior-ai-engineer", some)).isEqualTo(Reach.CLOSER);
    }

    @Test
    void what_follows_from_one_of_a_group_is_no_other_part_of_it() {
        var random = new Random(53);
        int groups = 0;
        for (int i = 0; i < 300; i++) {
            for (var role : Fits.scoreForAllRoles(Profile.of(Fits.randomEvidence(random)))
                    .roles()) {
                for (var step : role.nextSteps()) {
                    if (step.reason() instanceof Reason.LearnSkills group) {
                        var skills = group.skills();
                        assertThat(skills).hasSizeBetween(2, 5);
                        for (int at = 1; at < skills.size(); at++) {
                            var earlier = TABLES.implied(TABLES.skill(skills.get(at - 1)));
                            assertThat(earlier).doesNotContain(TABLES.skill(skills.get(at)));
                        }
                        groups++;
                    }
                }
            }
        }
        assertThat(groups).isGreaterThan(500);
    }

    private static Reach together(String role, Profile profile) {
        return steps(role, profile).stream()
                .map(NextStep::reason)
                .filter(Reason.LearnSkills.class::isInstance)
                .map(reason -> ((Reason.LearnSkills) reason).reach())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> credentials(String role, Profile profile) {
        return steps(role, profile).stream()
                .flatMap(step -> step.add().certifications().stream())
                .toList();
    }

    /** Without those that take the place of one that is held. */
    private static List<String> newCredentials(List<NextStep> steps) {
        return steps.stream()
                .filter(step -> step.reason() instanceof Reason.EarnCertification earn
                        && earn.replaces().isEmpty())
                .flatMap(step -> step.add().certifications().stream())
                .toList();
    }

    private static List<NextStep> steps(String role, Profile profile) {
        return Fits.scoreForAllRoles(profile).roles().stream()
                .filter(it -> it.role().equals(role))
                .findFirst()
                .orElseThrow()
                .nextSteps();
    }
}
