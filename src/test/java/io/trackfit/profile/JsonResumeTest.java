package io.trackfit.profile;

import static io.trackfit.profile.JsonResumes.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.trackfit.profile.Ignored.Reason;
import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Proficiency;
import io.trackfit.shared.problem.InvalidInput;
import io.trackfit.shared.problem.MalformedBody;
import io.trackfit.testsupport.Fits;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonResumeTest {

    /** Ours, in the shape of the public sample: a web developer who once took a course. */
    private static final String WEB_DEVELOPER = """
            {"$schema": "https://example.org/schema.json",
             "basics": {"name": "R. H.", "label": "Programmer", "email": "r@example.org", "image": "",
                        "location": {"city": "San Francisco"}, "profiles": [{"network": "X"}],
                        "summary": "Hails from Tulsa. (Go Sooners and Cardinal!) Worked part time."},
             "work": [{"name": "Pied", "position": "CEO/President", "startDate": "2013-12-01", "endDate": "2014-12-01",
                       "summary": "Fields high scores.", "highlights": ["Built an algorithm"]}],
             "education": [{"institution": "U", "area": "Information Technology", "studyType": "Bachelor",
                            "courses": ["DB1101 - Basic SQL", "CS2011 - Java Introduction"]}],
             "skills": [{"name": "Web Development", "level": "Master", "keywords": ["HTML", "CSS", "Javascript"]},
                        {"name": "Compression", "level": "Master", "keywords": ["Mpeg"]}],
             "languages": [{"language": "English", "fluency": "Native speaker"}],
             "interests": [{"name": "Wildlife", "keywords": ["Ferrets"]}],
             "references": [{"name": "E. B.", "reference": "Hire him, he knows Kafka."}]}""";

    @Test
    void a_web_developer_with_a_course_is_read_as_that() {
        var skills = read(WEB_DEVELOPER).profile().skills();
        assertThat(skills)
                .extracting(Evidence.Skill::id)
                .contains("html", "css", "javascript", "web-development", "english-language", "sql", "java")
                .doesNotContain("go", "kafka");
        assertThat(skills)
                .filteredOn(Evidence.Skill::course)
                .extracting(Evidence.Skill::id)
                .contains("sql", "java");
        assertThat(skills)
                .filteredOn(it -> it.id().equals("html"))
                .singleElement()
                .satisfies(it -> assertThat(it.proficiency()).isEqualTo(Proficiency.EXPERT))
                .satisfies(it -> assertThat(it.said().getFirst().pointer()).isEqualTo("/skills/0/keywords/0"));
    }

    @Test
    void who_the_person_is_is_ignored_and_reported_by_pointer_without_its_value() {
        var read = read(WEB_DEVELOPER);
        assertThat(read.ignored())
                .contains(
                        new Ignored("/basics/name", Reason.PERSONAL, null),
                        new Ignored("/basics/email", Reason.PERSONAL, null),
                        new Ignored("/basics/location", Reason.PERSONAL, null),
                        new Ignored("/references", Reason.PERSONAL, null),
                        new Ignored("/work/0/name", Reason.NO_EVIDENCE, null),
                        new Ignored("/interests", Reason.NO_EVIDENCE, null),
                        new Ignored("/education/0/institution", Reason.NO_EVIDENCE, null));
        assertThat(read.toString()).doesNotContain("r@example.org", "San Francisco", "Hire him");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "image",
                "photo",
                "email",
                "age",
                "gender",
                "sex",
                "birthday",
                "dateOfBirth",
                "nationality",
                "citizenship",
                "religion",
                "race",
                "ethnicity",
                "disability",
                "pronouns",
                "maritalStatus",
                "location"
            })
    void who_the_person_is_changes_nothing(String member) {
        var without = read("{\"skills\": [{\"name\": \"SQL\"}]}");
        var with = read("{\"basics\": {\"%s\": \"Java Kafka\"}, \"skills\": [{\"name\": \"SQL\"}]}".formatted(member));
        assertThat(with.profile()).isEqualTo(without.profile());
        assertThat(Fits.score(with.profile())).isEqualTo(Fits.score(without.profile()));
        assertThat(with.ignored()).containsExactly(new Ignored("/basics/" + member, Reason.PERSONAL, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "Master"              | EXPERT
                    "Advanced (5 years)"  | PRACTITIONER
                    "100%"                | EXPERT
                    "80 %"                | EXPERT
                    "4/5"                 | EXPERT
                    "3 / 5"               | PRACTITIONER
                    "50%"                 | WORKING
                    "1/5"                 | AWARENESS
                    "0%"                  | AWARENESS
                    "5"                   |
                    5                     |
                    "6/5"                 |
                    "1/0"                 |
                    ["4/5"]               |
                    """)
    void a_level_is_a_word_or_a_part_of_a_whole_and_a_bare_number_says_nothing(String level, @Nullable Proficiency is) {
        var read = read("{\"skills\": [{\"name\": \"SQL\", \"level\": %s}]}".formatted(level));
        assertThat(read.profile().skills()).singleElement().satisfies(it -> assertThat(it.proficiency())
                .isEqualTo(is));
    }

    @Test
    void years_of_overlapping_jobs_count_once_and_the_last_begun_is_the_present_one() {
        var profile = read("""
                {"work": [{"position": "Data Engineer", "startDate": "2022-01-01"},
                          {"position": "Senior Machine Learning Engineer", "startDate": "2024-01", "endDate": "present"},
                          {"position": "Waiter", "startDate": "2020", "endDate": "2022-06"}]}""").profile();
        assertThat(profile.experience())
                .extracting(Evidence.Experience::yearTenths)
                .isEqualTo(68);
        assertThat(profile.currentRole())
                .extracting(Evidence.CurrentRole::role)
                .isEqualTo("senior-machine-learning-engineer");
    }

    @Test
    void years_of_work_are_echoed_as_years_and_every_piece_says_where_it_was() {
        var read = read("""
                {"work": [{"position": "Snowflake Developer", "company": "Acme", "startDate": "2023-01-01",
                           "endDate": "2024-06-30", "location": "Dubai"}],
                 "certificates": [{"name": "Certified Kubernetes Administrator", "issuer": "CNCF"}],
                 "education": [{"courses": ["Basic SQL"]}],
                 "languages": [{"language": "English", "fluency": "Native speaker"}]}""");
        assertThat(read.recognised())
                .extracting(it -> it.pointer() + " " + it.input() + (it.weak() ? " (weak)" : ""))
                .containsExactlyInAnyOrder(
                        "/work/0/position Snowflake",
                        "/work 1.4",
                        "/certificates/0/name Certified Kubernetes Administrator",
                        "/education/0/courses/0 SQL (weak)",
                        "/languages/0/language English");
        assertThat(read.ignored())
                .containsExactlyInAnyOrder(
                        new Ignored("/work/0/company", Reason.NO_EVIDENCE, null),
                        new Ignored("/work/0/location", Reason.NO_EVIDENCE, null));
    }

    @Test
    void bad_dates_are_reported_and_cost_nothing_else() {
        var read = read("""
                {"work": [{"position": "Data Engineer", "startDate": "sometime", "summary": "Python all day"},
                          {"startDate": "2020-01-01", "endDate": "2019-01-01"},
                          {"startDate": "2031-01-01"},
                          {"startDate": "2020-13"}]}""");
        assertThat(read.profile().skills()).extracting(Evidence.Skill::id).containsExactly("python");
        assertThat(read.profile().experience()).isNull();
        assertThat(read.ignored())
                .containsExactly(
                        new Ignored("/work/0/startDate", Reason.BAD_DATE, null),
                        new Ignored("/work/1/endDate", Reason.BAD_DATE, null),
                        new Ignored("/work/2/startDate", Reason.BAD_DATE, null),
                        new Ignored("/work/3/startDate", Reason.BAD_DATE, null));
    }

    @Test
    void what_has_another_shape_is_reported_and_the_rest_is_read() {
        var read = read("""
                {"basics": 7, "skills": ["Python", {"name": ["SQL"], "keywords": "Kafka"}, 5],
                 "work": {"summary": "Terraform"}, "education": [null], "extra": {"deep": [1, 2]}}""");
        assertThat(read.profile().skills()).extracting(Evidence.Skill::id).contains("python", "kafka", "terraform");
        assertThat(read.ignored()).extracting(Ignored::pointer).contains("/basics", "/extra");
    }

    @Test
    void a_course_is_no_skill_unless_something_else_says_so() {
        var both = read("{\"education\": [{\"courses\": [\"Basic SQL\"]}], \"skills\": [{\"name\": \"SQL\"}]}");
        assertThat(both.profile().skills()).singleElement().satisfies(it -> assertThat(it.course())
                .isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Certified Kubernetes Administrator          | CNCF      | lf-cka
                    Azure Data Engineer Associate (DP-203)      | Microsoft | ms-dp-203
                    SnowPro Core Certification                  |           | snow-core
                    """)
    void certificates_are_matched_by_name_and_code(String name, String issuer, String id) {
        var json = "{\"certificates\": [{\"name\": \"%s\", \"issuer\": \"%s\"}]}".formatted(name, issuer);
        assertThat(read(json).profile().certifications())
                .extracting(Evidence.Certification::id)
                .isEqualTo(List.of(id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "\"x\"",
                "{\"basics\": {\"summary\": \"a\\u0000\"}}",
                "{\"work\": [], \"work\": []}"
            })
    void what_is_no_resume_at_all_is_refused(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} x"})
    void what_is_no_json_is_malformed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedBody.class);
    }
}
