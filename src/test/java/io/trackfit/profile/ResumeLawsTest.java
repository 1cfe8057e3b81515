package io.trackfit.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackfit.scoring.Recommendation;
import io.trackfit.testsupport.Fits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A resume says the same wherever and in whatever order it says it. */
class ResumeLawsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> NAMES = List.of("PyTorch", "LangChain", "Airflow", "Kubernetes", "Snowflake");
    private static final List<String> TITLES =
            List.of("Data Engineer", "Senior Machine Learning Engineer", "AI Engineer", "Waiter", "ETL Developer");
    private static final List<String> DATES = List.of("2018", "2019-06", "2021-03-01");

    private static final Recommendation LIST =
            Fits.scoreForAllRoles(Bodies.read("{\"skills\": [\"%s\"]}".formatted(String.join("\", \"", NAMES)))
                    .profile());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'basics': {'summary': 'I know %s.'}}",
                "{'basics': {'label': 'Skills: %s'}}",
                "{'work': [{'summary': 'I know %s.'}]}",
                "{'work': [{'highlights': ['I know %s.']}]}",
                "{'projects': [{'description': 'I know %s.'}]}",
                "{'projects': [{'highlights': ['I know %s.']}]}",
                "{'projects': [{'keywords': ['%s']}]}",
                "{'volunteer': [{'summary': 'I know %s.'}]}",
                "{'volunteer': [{'highlights': ['I know %s.']}]}",
                "{'publications': [{'summary': 'On %s.'}]}",
                "{'skills': [{'name': 'Tools', 'keywords': ['%s']}]}",
                "{'skills': [{'name': '%s'}]}"
            })
    void the_same_evidence_gives_the_same_answer_in_any_part(String resume) {
        var json = resume.formatted(String.join(", ", NAMES)).replace('\'', '"');
        assertThat(Fits.scoreForAllRoles(JsonResumes.read(json).profile())).isEqualTo(LIST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'education': [{'area': '%s'}]}", "{'education': [{'courses': ['%s']}]}"})
    void what_was_studied_is_known_from_a_course_only(String resume) {
        var json = resume.formatted(String.join(", ", NAMES)).replace('\'', '"');
        assertThat(JsonResumes.read(json).profile().skills())
                .hasSize(NAMES.size())
                .allSatisfy(skill -> assertThat(skill.course()).isTrue());
    }

    @Test
    void the_order_of_telling_changes_nothing() {
        var random = new Random(81);
        for (int i = 0; i < 300; i++) {
            var resume = randomResume(random);
            assertThat(answer(shuffled(resume, random))).isEqualTo(answer(resume));
        }
    }

    private static Recommendation answer(ObjectNode resume) {
        return Fits.scoreForAllRoles(JsonResumes.read(resume.toString()).profile());
    }

    private static ObjectNode randomResume(Random random) {
        var resume = JSON.createObjectNode();
        var work = resume.putArray("work");
        for (int i = random.nextInt(5); i > 0; i--) {
            var job = work.addObject()
                    .put("position", Fits.any(TITLES, random))
                    .put("startDate", Fits.any(DATES, random))
                    .put("summary", "With " + skill(random) + ".");
            if (random.nextBoolean()) {
                job.put("endDate", "2022-0" + (1 + random.nextInt(9)));
            }
        }
        var skills = resume.putArray("skills");
        for (int i = random.nextInt(8); i > 0; i--) {
            skills.addObject()
                    .put("name", skill(random))
                    .put("level", Fits.any(List.of("beginner", "expert", "7/10"), random))
                    .putArray("keywords")
                    .add(skill(random));
        }
        var certificates = resume.putArray("certificates");
        for (int i = random.nextInt(3); i > 0; i--) {
            certificates
                    .addObject()
                    .put("name", Fits.any(Fits.FACTS.certifications(), random).id());
        }
        resume.putArray("education").addObject().putArray("courses").add(skill(random));
        return resume;
    }

    private static String skill(Random random) {
        return Fits.any(Fits.CATALOG.skills().all(), random).name();
    }

    private static ObjectNode shuffled(ObjectNode resume, Random random) {
        var shuffled = resume.deepCopy();
        for (var member : List.of("work", "skills", "certificates")) {
            var list = (ArrayNode) shuffled.path(member);
            var items = new ArrayList<JsonNode>();
            list.forEach(items::add);
            Collections.shuffle(items, random);
            list.removeAll().addAll(items);
        }
        return shuffled;
    }
}
