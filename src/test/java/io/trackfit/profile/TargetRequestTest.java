package io.trackfit.profile;

import static io.trackfit.profile.Bodies.faults;
import static io.trackfit.profile.Bodies.read;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.catalog.role.Level;
import io.trackfit.profile.Recognised.Kind;
import io.trackfit.scoring.Question.TargetSkill;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A vacancy that comes with a profile: what it may be, and how it is understood. */
class TargetRequestTest {

    @Test
    void skills_are_known_by_any_name_and_the_most_important_come_first() {
        var target = target("""
                {"skills": [{"skill": "k8s", "importance": 20}, {"skill": "PySpark", "importance": 90},
                            {"skill": "كوبرنيتيس", "importance": 30}]}""");
        assertThat(target.skills())
                .contains(new TargetSkill("kubernetes", 30))
                .first()
                .satisfies(first -> assertThat(first.importance()).isEqualTo(90));
    }

    @Test
    void what_is_not_known_asks_for_nothing_and_is_reported() {
        var read = read("""
                {"target": {"skills": [{"skill": "kafak", "importance": 50}, {"skill": "SQL", "importance": 50}]}}""");
        assertThat(requireNonNull(read.target()).skills()).containsExactly(new TargetSkill("sql", 50));
        assertThat(read.unrecognised())
                .containsExactly(
                        new Unrecognised(Kind.TARGET_SKILL, "kafak", "/target/skills/0/skill", List.of("kafka"), null));
    }

    @Test
    void a_vacancy_is_no_evidence() {
        var read = read("{\"target\": {\"skills\": [{\"skill\": \"SQL\", \"importance\": 50}]}}");
        assertThat(read.profile().evidence()).isEmpty();
        assertThat(read.recognised()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // what is told, what is understood
                "-,         -,   JUNIOR, 0",
                "-,         0,   JUNIOR, 0",
                "-,         1.9, JUNIOR, 19",
                "-,         2,   MID,    20",
                "-,         7.55, SENIOR, 75",
                "mid,       -,   MID,    20",
                "senior,    -,   SENIOR, 50",
                "senior,    3,   SENIOR, 30",
                "junior,    1,   JUNIOR, 10"
            })
    void what_is_left_out_is_as_the_catalogue_has_it(
            @Nullable String level, @Nullable String years, Level understood, int tenths) {
        var told = (level == null ? "" : ", \"level\": \"%s\"".formatted(level))
                + (years == null ? "" : ", \"years\": " + years);
        var target = target("{\"skills\": [{\"skill\": \"SQL\", \"importance\": 1}]%s}".formatted(told));
        assertThat(target.level()).isEqualTo(understood);
        assertThat(target.minYearTenths()).isEqualTo(tenths);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                              | /target/skills missing-member
                    {"skills": []}                                                  | /target/skills too-few
                    {"skills": "SQL"}                                               | /target/skills wrong-type
                    {"skills": ["SQL"]}                                             | /target/skills/0 wrong-type
                    {"skills": [null]}                                              | /target/skills/0 missing-member
                    {"skills": [{"skill": "SQL"}]}                                  | /target/skills/0/importance missing-member
                    {"skills": [{"importance": 5}]}                                 | /target/skills/0/skill missing-member
                    {"skills": [{"skill": " ", "importance": 5}]}                   | /target/skills/0/skill blank
                    {"skills": [{"skill": "SQL", "importance": 0}]}                 | /target/skills/0/importance out-of-range
                    {"skills": [{"skill": "SQL", "importance": 101}]}               | /target/skills/0/importance out-of-range
                    {"skills": [{"skill": "SQL", "importance": "high"}]}            | /target/skills/0/importance wrong-type
                    {"skills": [{"skill": "SQL", "importance": 2.5}]}               | /target/skills/0/importance wrong-type
                    {"skills": [{"skill": "SQL", "importance": 5}], "level": "chief"}     | /target/level unknown-value
                    {"skills": [{"skill": "SQL", "importance": 5}], "years": -1}    | /target/years out-of-range
                    {"skills": [{"skill": "SQL", "importance": 5}], "years": 61}    | /target/years out-of-range
                    {"skills": [{"skill": "SQL", "importance": 5}], "level": "mid", "years": 0} | /target/years contradiction
                    {"skills": [{"skill": "SQL", "importance": 5}], "location": "dubay"}  | /target/location unknown-location
                    {"skills": [{"skill": "SQL", "importance": 5}], "remote": "yes"}      | /target/remote wrong-type
                    {"skills": [{"skill": "SQL", "importance": 5}], "gender": "any"}      | /target/gender protected-member
                    {"skills": [{"skill": "SQL", "importance": 5}], "salary": 5}          | /target/salary unknown-member
                    """)
    void a_wrong_vacancy_is_refused_where_it_is_wrong(String target, String fault) {
        assertThat(faults("{\"target\": %s}".formatted(target))).containsExactly(fault);
    }

    @Test
    void a_vacancy_asks_for_fifty_skills_at_most() {
        var skill = "{\"skill\": \"SQL\", \"importance\": 5}";
        assertThat(faults("{\"target\": {\"skills\": [%s]}}".formatted(list(skill, 50))))
                .isEmpty();
        assertThat(faults("{\"target\": {\"skills\": [%s]}}".formatted(list(skill, 51))))
                .containsExactly("/target/skills too-many");
    }

    private static String list(String item, int times) {
        return String.join(",", Collections.nCopies(times, item));
    }

    private static ReadTarget target(String json) {
        return requireNonNull(read("{\"target\": %s}".formatted(json)).target());
    }
}
