package io.trackfit.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Reason;
import io.trackfit.scoring.Verdict;
import io.trackfit.testsupport.Fits;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void evidence_of_one_track_gives_that_track() {
        assertThat(Fits.score(Fits.naming("python", "sql", "spark", "airflow", "kafka", "dbt", "snowflake"))
                        .verdict())
                .isEqualTo(Verdict.DATA_ENGINEERING);
        assertThat(Fits.score(Fits.naming("python", "pytorch", "rag", "langchain", "mlops", "docker"))
                        .verdict())
                .isEqualTo(Verdict.AI_ENGINEERING);
    }

    @Test
    void own_evidence_on_both_sides_is_hybrid() {
        var answer = Fits.score(
                Fits.naming("pytorch", "rag", "mlops", "fine-tuning", "spark", "airflow", "kafka", "dbt", "snowflake"));
        assertThat(answer.verdict()).isEqualTo(Verdict.HYBRID);
        assertThat(answer.roles()).hasSize(6);
    }

    @Test
    void far_from_both_is_neither() {
        var answer = Fits.score(Fits.naming("html", "css", "react", "angular", "php", "javascript", "kotlin"));
        assertThat(answer.verdict()).isEqualTo(Verdict.NEITHER);
        assertThat(answer.suggestedRole()).isNull();
        assertThat(answer.roles()).hasSize(2).allSatisfy(role -> assertThat(role.role())
                .startsWith("junior-"));
    }

    @Test
    void too_little_gives_no_number_at_all() {
        for (var thin : List.of(
                Profile.EMPTY,
                Fits.naming("spark"),
                Fits.naming("python", "git", "linux", "docker"),
                Fits.naming("html", "css", "javascript").with(List.of(Fits.course("sql"), Fits.course("java"))))) {
            var answer = Fits.score(thin);
            assertThat(answer.verdict()).isEqualTo(Verdict.INSUFFICIENT_EVIDENCE);
            assertThat(answer.because()).isInstanceOf(Reason.TooLittle.class);
            assertThat(answer.directions()).hasSize(2).allSatisfy(direction -> {
                assertThat(direction.score()).isNull();
                assertThat(direction.probability()).isNull();
                assertThat(direction.base()).isNull();
                assertThat(direction.contributions()).isEmpty();
            });
        }
    }

    @Test
    void fewer_skills_than_a_figure_needs_give_no_readiness() {
        assertThat(Fits.scoreForAllRoles(Fits.naming("spark", "kafka")).roles())
                .hasSize(9)
                .allSatisfy(role -> assertThat(role.readiness()).isNull());
        assertThat(Fits.scoreForAllRoles(Fits.naming("spark", "kafka", "sql")).roles())
                .allSatisfy(role -> assertThat(role.readiness()).isNotNull());
    }

    @Test
    void what_was_implied_is_its_own_contribution_and_counts_once() {
        var helmOnly = Fits.score(Fits.naming("helm", "mlops", "pytorch", "rag", "fine-tuning"));
        var implied = helmOnly.directions().getFirst().contributions().stream()
                .filter(part -> part.id().equals("skill:kubernetes"))
                .toList();
        assertThat(implied).hasSize(1);
        assertThat(implied.getFirst().reason())
                .isEqualTo(new Reason.SkillImplied("kubernetes", Reason.Side.AI_ENGINEERING, List.of("helm")));
        var told = Fits.score(Fits.naming("helm", "kubernetes", "mlops", "pytorch", "rag", "fine-tuning"));
        assertThat(told.directions().getFirst().contributions())
                .filteredOn(part -> part.id().equals("skill:kubernetes"))
                .singleElement()
                .satisfies(part -> assertThat(part.points())
                        .isGreaterThan(implied.getFirst().points()))
                .satisfies(part -> assertThat(part.reason()).isInstanceOf(Reason.SkillTold.class));
    }

    @Test
    void a_retired_credential_counts_and_says_so() {
        var answer =
                Fits.score(Fits.naming("spark", "kafka", "airflow").with(List.of(Fits.certification("ms-dp-203"))));
        assertThat(answer.directions().getFirst().contributions())
                .filteredOn(part -> part.id().equals("certification:ms-dp-203"))
                .singleElement()
                .satisfies(part -> assertThat(part.points()).isPositive())
                .satisfies(part -> assertThat(part.reason())
                        .isEqualTo(
                                new Reason.RetiredCertificationHeld("ms-dp-203", List.of("ms-dp-700", "ms-dp-750"))));
    }

    @Test
    void a_probability_is_never_certainty() {
        var random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            assertThat(Fits.score(Profile.of(Fits.randomEvidence(random))).directions())
                    .allSatisfy(direction -> {
                        if (direction.probability() != null) {
                            assertThat(direction.probability()).isBetween(20, 980);
                        }
                    });
        }
    }
}
