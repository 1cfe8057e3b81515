package io.trackfit.profile;

import static io.trackfit.profile.Bodies.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.trackfit.profile.Ignored.Reason;
import io.trackfit.profile.Recognised.Kind;
import io.trackfit.scoring.Evidence;
import io.trackfit.scoring.Proficiency;
import io.trackfit.scoring.Said;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

    @Test
    void names_aliases_and_ids_are_the_same_skill() {
        for (var name : List.of("Kubernetes", "k8s", "kubernetes", "KUBERNETES", "كوبرنيتيس")) {
            assertThat(skills(read("{\"skills\": [\"%s\"]}".formatted(name)))).containsExactly("kubernetes");
        }
    }

    @Test
    void what_is_told_of_a_skill_is_kept() {
        var profile = read("""
                {"skills": ["Python", {"name": "Spark", "proficiency": "practitioner", "years": 3.27}, "py"]}""").profile();
        assertThat(profile.skills())
                .extracting(Evidence.Skill::id, Evidence.Skill::proficiency, Evidence.Skill::yearTenths)
                .containsExactly(tuple("python", null, null), tuple("spark", Proficiency.PRACTITIONER, 32));
    }

    @Test
    void an_unknown_skill_is_reported_with_the_nearest_names() {
        var read = read("{\"skills\": [\"kafak\", \"basket weaving\"]}");
        assertThat(read.profile().skills()).isEmpty();
        assertThat(read.unrecognised())
                .extracting(Unrecognised::input, Unrecognised::pointer, it -> it.nearest().stream()
                        .findFirst())
                .containsExactly(
                        tuple("kafak", "/skills/0", Optional.of("kafka")),
                        tuple("basket weaving", "/skills/1", Optional.empty()));
    }

    @Test
    void the_same_evidence_is_the_same_profile_in_any_envelope() {
        var list = read("{\"skills\": [\"Python\", \"Spark\", \"Go\", \"CI/CD\"]}");
        var text = read("{\"text\": \"I work with Python, Spark, Go and CI/CD.\"}");
        var resume = ProfileReader.read(
                JsonResumes.resume("{\"skills\": [{\"name\": \"Python\"}, {\"name\": \"Spark\"}, \"Go\"],"
                        + " \"work\": [{\"summary\": \"CI/CD for everyone\"}]}"),
                JsonResumes.TODAY,
                Bodies.DICTIONARIES);
        assertThat(skills(list)).containsExactly("ci-cd", "go", "python", "spark");
        assertThat(withoutPlaces(text)).isEqualTo(withoutPlaces(list));
        assertThat(withoutPlaces(resume)).isEqualTo(withoutPlaces(list));
    }

    @Test
    void every_piece_says_where_it_was_said() {
        var read = read("{\"skills\": [\"python\"], \"text\": \"Mostly Python 3.\"}");
        assertThat(read.profile().skills().getFirst().said())
                .containsExactly(Said.whole("/skills/0", "python"), new Said("/text", "Python 3", 7, 15));
        assertThat(read.recognised())
                .extracting(Recognised::kind, Recognised::id, Recognised::pointer)
                .containsExactly(tuple(Kind.SKILL, "python", "/skills/0"), tuple(Kind.SKILL, "python", "/text"));
    }

    @Test
    void all_kinds_of_evidence_are_read() {
        var read = read("""
                {"experienceYears": 2.55, "currentRole": "Sr. ETL Developer – Dubai", "mathematics": 4,
                 "workStyle": {"tune-queries": 5}, "certifications": ["DP-203"], "portfolio": ["readme"],
                 "preferences": {"location": "dubai", "remote": true, "currency": "AED"}}""");
        var profile = read.profile();
        assertThat(profile.experience())
                .extracting(Evidence.Experience::yearTenths)
                .isEqualTo(25);
        assertThat(profile.currentRole()).extracting(Evidence.CurrentRole::role).isEqualTo("senior-data-engineer");
        assertThat(profile.mathematics())
                .extracting(Evidence.Mathematics::comfort)
                .isEqualTo(4);
        assertThat(profile.workStyle()).extracting(Evidence.WorkStyle::answer).containsExactly(5);
        assertThat(profile.certifications())
                .extracting(Evidence.Certification::id)
                .containsExactly("ms-dp-203");
        assertThat(profile.artefacts()).extracting(Evidence.Artefact::id).containsExactly("readme");
        assertThat(read.recognised()).hasSize(6);
        assertThat(read.ignored()).containsExactly(new Ignored("/preferences", Reason.PREFERENCE, null));
    }

    @Test
    void a_denied_skill_is_no_evidence_and_is_said_to_be_none() {
        var read = read("{\"text\": \"No experience with Kafka. Python daily.\"}");
        assertThat(skills(read)).containsExactly("python");
        assertThat(read.ignored()).containsExactly(new Ignored("/text", Reason.DENIED, "Kafka"));
    }

    @ParameterizedTest
    @CsvSource({
        "mid-data-engineer, data-engineer, mid-data-engineer",
        "data-engineer, data-engineer,",
        "Machine Learning Engineer, machine-learning-engineer,"
    })
    void a_role_is_told_by_id_family_or_title(String told, String family, String role) {
        assertThat(read("{\"currentRole\": \"%s\"}".formatted(told)).profile().currentRole())
                .extracting(Evidence.CurrentRole::family, Evidence.CurrentRole::role)
                .containsExactly(family, role);
    }

    @Test
    void a_title_that_is_none_of_ours_is_reported() {
        var read = read("{\"currentRole\": \"Head of Catering\"}");
        assertThat(read.profile().currentRole()).isNull();
        assertThat(read.unrecognised()).extracting(Unrecognised::kind).containsExactly(Kind.CURRENT_ROLE);
    }

    @Test
    void preferences_and_unknown_names_leave_the_profile_alone() {
        var bare = read("{\"skills\": [\"SQL\"]}");
        var more = read(
                "{\"skills\": [\"SQL\", \"zzzz\"], \"preferences\": {\"location\": \"doha\"}, \"reference\": \"7\"}");
        assertThat(more.profile()).isEqualTo(bare.profile());
    }

    @Test
    void a_number_with_a_billion_decimals_is_read_in_a_moment() {
        assertThat(read("{\"experienceYears\": 1e-999999999}").profile().experience())
                .extracting(Evidence.Experience::yearTenths)
                .isEqualTo(0);
    }

    @Test
    void a_skill_named_a_thousand_times_is_one_piece_with_a_few_places() {
        var read = read("{\"text\": \"%s\"}".formatted("Python, ".repeat(20_000)));
        assertThat(read.profile().skills()).hasSize(1);
        assertThat(read.recognised()).hasSize(1);
    }

    private static List<String> skills(ReadProfile read) {
        return read.profile().skills().stream().map(Evidence.Skill::id).toList();
    }

    private static List<Evidence.Skill> withoutPlaces(ReadProfile read) {
        return read.profile().skills().stream()
                .map(it -> new Evidence.Skill(it.id(), it.proficiency(), it.yearTenths(), it.course(), List.of()))
                .toList();
    }
}
