package io.trackfit.profile;

import static io.trackfit.profile.Bodies.faults;
import static io.trackfit.profile.Bodies.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trackfit.scoring.Proficiency;
import io.trackfit.shared.problem.Fault;
import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.shared.problem.MalformedBody;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a typed profile may be, and everything that is said of one that it may not be. */
class ProfileRequestTest {

    @Test
    void a_skill_is_a_name_or_tells_more() {
        var request = request("""
                {"skills": ["Python", {"name": "Spark", "proficiency": "practitioner", "years": 3.5}],
                 "experienceYears": 3, "asOf": "2026-11-22", "workStyle": {"tune-queries": 4}, "mathematics": 2}""");
        assertThat(request.skills())
                .containsExactly(
                        SkillEntry.named("Python"),
                        new SkillEntry("Spark", Proficiency.PRACTITIONER, new BigDecimal("3.5")));
        assertThat(request.experienceYears()).isEqualByComparingTo("3");
        assertThat(request.asOf()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void nothing_is_needed_and_null_is_nothing() {
        assertThat(faults("{}")).isEmpty();
        assertThat(faults("{\"skills\": null, \"text\": null, \"preferences\": null, \"mathematics\": null}"))
                .isEmpty();
    }

    @Test
    void every_fault_is_told_with_its_place() {
        assertThat(faults("""
                {"skills": ["Python", 7, {"name": "Spark", "profficiency": "expert"}, {"years": 3},
                            {"name": "Go", "proficiency": "wizard", "years": 61}, null, " "],
                 "experienceYears": "three",
                 "skils": ["SQL"],
                 "mathematics": 6,
                 "workStyle": {"tune-querys": 3, "plan-first": 0, "test-thoroughly": 2.5},
                 "portfolio": ["reademe"],
                 "certifications": "CKA",
                 "asOf": "22.11.2026",
                 "preferences": {"location": "dubay", "remote": "yes", "lang": "fr"}}"""))
                .containsExactlyInAnyOrder(
                        "/skills/1 wrong-type",
                        "/skills/2/profficiency unknown-member",
                        "/skills/3/name missing-member",
                        "/skills/4/proficiency unknown-value",
                        "/skills/4/years out-of-range",
                        "/skills/5 missing-member",
                        "/skills/6/name blank",
                        "/experienceYears wrong-type",
                        "/skils unknown-member",
                        "/mathematics out-of-range",
                        "/workStyle/tune-querys unknown-statement",
                        "/workStyle/plan-first out-of-range",
                        "/workStyle/test-thoroughly wrong-type",
                        "/portfolio/0 unknown-artefact",
                        "/certifications wrong-type",
                        "/asOf wrong-type",
                        "/preferences/location unknown-location",
                        "/preferences/remote wrong-type",
                        "/preferences/lang unknown-language");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"skils": []}                         | skills
                    {"Skills": []}                        | skills
                    {"experience": 3}                     | experienceYears
                    {"current_role": "x"}                 | currentRole
                    {"workStyle": {"tune-querys": 3}}     | tune-queries
                    {"portfolio": ["reademe"]}            | readme
                    {"preferences": {"location": "dubay"}}| dubai
                    """)
    void what_was_probably_meant_is_named(String body, String meant) {
        assertThat(faults(body.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .extracting(fault -> fault.nearest().getFirst())
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"name", "age", "gender", "dateOfBirth", "nationality", "photo", "religion", "marital_status"})
    void who_the_person_is_is_refused_by_name(String member) {
        var body = "{\"skills\": [\"SQL\"], \"%s\": \"whatever\"}".formatted(member);
        assertThat(faults(body.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/" + member);
                    assertThat(fault.code()).isEqualTo("protected-member");
                    assertThat(fault.message()).contains(member).doesNotContain("whatever");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"experienceYears": -1}             | /experienceYears out-of-range
                    {"experienceYears": 60.1}           | /experienceYears out-of-range
                    {"experienceYears": 1e400}          | /experienceYears out-of-range
                    {"mathematics": 99999999999}        | /mathematics out-of-range
                    {"mathematics": 3.0}                | /mathematics wrong-type
                    {"mathematics": "3"}                | /mathematics wrong-type
                    {"mathematics": true}               | /mathematics wrong-type
                    {"text": 5}                         | /text wrong-type
                    {"text": ["a"]}                     | /text wrong-type
                    {"skills": {}}                      | /skills wrong-type
                    {"asOf": "2026-02-30"}              | /asOf wrong-type
                    {"asOf": "1999-12-31"}              | /asOf out-of-range
                    {"asOf": 20261122}                  | /asOf wrong-type
                    {"text": "a\\u0000b"}               | /text bad-character
                    {"text": "a\\ud800b"}               | /text bad-character
                    {"skills": ["\\udc00"]}             | /skills/0 bad-character
                    {"workStyle": {"a/b~c": 3}}         | /workStyle/a~1b~0c unknown-statement
                    {"text": "a", "text": "b"}          | /text repeated-member
                    {"workStyle":{"plan-first":3,"plan-first":3}} | /workStyle/plan-first repeated-member
                    []                                  | ' wrong-type'
                    null                                | ' wrong-type'
                    "Python"                            | ' wrong-type'
                    """)
    void a_wrong_value_is_refused_where_it_stands(String body, String fault) {
        assertThat(faults(body)).containsExactly(fault);
    }

    @Test
    void an_escaped_text_is_the_text() {
        assertThat(request("{\"text\": \"\\u0628\\u0627 \\ud83d\\ude00\"}").text())
                .isEqualTo("با 😀");
    }

    @Test
    void there_are_limits() {
        var name = "x".repeat(201);
        assertThat(faults("{\"skills\": [\"%s\"]}".formatted(name))).containsExactly("/skills/0/name too-long");
        assertThat(faults("{\"skills\": [%s]}".formatted("\"SQL\",".repeat(200) + "\"SQL\"")))
                .containsExactly("/skills too-many");
        assertThat(faults("{\"text\": \"%s\"}".formatted("x".repeat(200_001)))).containsExactly("/text too-long");
        assertThat(faults("{\"text\": \"%s\"}".formatted("x".repeat(200_000)))).isEmpty();
        assertThat(faults("{%s}".formatted("\"a\":1,".repeat(500) + "\"b\":1"))).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void a_json_resume_is_told_its_media_type() {
        var body = "{\"basics\": {\"name\": \"A\"}, \"skills\": [{\"name\": \"SQL\", \"keywords\": []}]}";
        assertThat(faults(body.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .extracting(Fault::message)
                .asString()
                .contains("application/vnd.jsonresume+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"skills\": [",
                "{} {}",
                "{}]",
                "{skills: []}",
                "{'skills': []}",
                "NaN",
                "{\"a\":01}",
                "\u0000{}"
            })
    void what_is_no_json_is_malformed(String body) {
        assertThatThrownBy(() -> request(body)).isInstanceOf(MalformedBody.class);
    }

    @Test
    void nesting_beyond_reason_is_malformed() {
        assertThatThrownBy(() -> request("[".repeat(1000) + "]".repeat(1000))).isInstanceOf(MalformedBody.class);
        assertThatThrownBy(() -> request("{\"skills\":" + "[".repeat(100_000))).isInstanceOf(MalformedBody.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE"})
    void other_encodings_are_malformed(String charset) throws Exception {
        byte[] body = "{\"text\": \"Müller\"}".getBytes(charset);
        assertThatThrownBy(() -> Bodies.READER.read(body, ProfileRequest.class)).isInstanceOf(MalformedBody.class);
    }

    @Test
    void a_fault_never_quotes_a_value() {
        assertThatThrownBy(() -> request("{\"experienceYears\": \"secret\", \"currentRole\": [\"secret\"]}"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.faults().toString()).doesNotContain("secret"));
    }
}
