package io.trackfit.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.trackfit.testsupport.Fits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The same input, day, model and data give the same bytes: again and again, on any replica, told in any order. */
class DeterminismTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "recommendations");
    private static final ObjectMapper JSON = Instance.JSON;
    private static final Instance ONE = new Instance();

    @Test
    void a_thousand_answers_are_the_same_bytes() throws IOException {
        var request = golden("own-vacancy");
        var first = ONE.answer(request);
        assertThat(first.length).isGreaterThan(10_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(ONE.answer(request)).isEqualTo(first);
        }
    }

    @Test
    void two_instances_answer_with_the_same_bytes() throws IOException {
        var other = new Instance();
        for (var profile : GoldenAnswersTest.profiles()) {
            if (profile.equals("json-resume")) {
                continue;
            }
            assertThat(other.answer(golden(profile))).as(profile).isEqualTo(ONE.answer(golden(profile)));
        }
        var random = new Random(71);
        for (int i = 0; i < 200; i++) {
            var request = randomRequest(random);
            assertThat(other.answer(request)).isEqualTo(ONE.answer(request));
        }
    }

    @Test
    void another_machine_answers_with_the_same_bytes() throws IOException {
        assertThat(OtherMachine.said("-Duser.language=ar", "-Duser.timezone=Asia/Riyadh", "-Dstdout.encoding=UTF-16"))
                .isEqualTo(OtherMachine.fingerprint());
    }

    @Test
    void the_order_of_telling_changes_nothing_but_where_things_were_found() throws IOException {
        var random = new Random(72);
        for (int i = 0; i < 300; i++) {
            var request = randomRequest(random);
            var shuffled = shuffled(request, random);
            assertThat(withoutPlaces(ONE.answer(shuffled))).isEqualTo(withoutPlaces(ONE.answer(request)));
        }
    }

    @Test
    void a_preference_changes_what_is_shown_and_nothing_else() throws IOException {
        var random = new Random(73);
        for (int i = 0; i < 300; i++) {
            var request = randomRequest(random);
            var wishing = request.deepCopy();
            wishing.putObject("preferences")
                    .put(
                            "location",
                            Fits.any(Fits.CATALOG.locations().all(), random).id())
                    .put("remote", random.nextBoolean())
                    .put(
                            "industry",
                            Fits.any(Fits.CATALOG.industries().all(), random).id())
                    .put(
                            "currency",
                            Fits.any(Fits.CATALOG.currencies().all(), random).code());
            ((ObjectNode) wishing.path("target")).put("location", "riyadh").put("remote", false);
            assertThat(withoutWishes(ONE.answer(wishing))).isEqualTo(withoutWishes(ONE.answer(request)));
        }
    }

    static JsonNode golden(String name) throws IOException {
        return JSON.readTree(FOLDER.resolve(name + ".json").toFile()).path("request");
    }

    static ObjectNode randomRequest(Random random) {
        var request = JSON.createObjectNode();
        var skills = request.putArray("skills");
        for (int i = random.nextInt(20); i > 0; i--) {
            var skill = skills.addObject()
                    .put("name", Fits.any(Fits.FACTS.skills(), random).id());
            if (random.nextBoolean()) {
                skill.put("years", random.nextInt(9));
            }
        }
        skills.add("basket weaving");
        var held = request.putArray("certifications");
        for (int i = random.nextInt(4); i > 0; i--) {
            held.add(Fits.any(Fits.FACTS.certifications(), random).id());
        }
        var shown = request.putArray("portfolio");
        for (int i = random.nextInt(3); i > 0; i--) {
            shown.add(Fits.any(Fits.FACTS.artefacts(), random).id());
        }
        var target = request.putObject("target");
        var asked = target.putArray("skills");
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            asked.addObject()
                    .put("skill", Fits.any(Fits.FACTS.skills(), random).id())
                    .put("importance", 30 * (1 + random.nextInt(3)));
        }
        return request.put("experienceYears", random.nextInt(12));
    }

    private static ObjectNode shuffled(ObjectNode request, Random random) {
        var shuffled = request.deepCopy();
        shuffle(shuffled.withArray("skills"), random);
        shuffle(shuffled.withArray("certifications"), random);
        shuffle(shuffled.withArray("portfolio"), random);
        shuffle((ArrayNode) shuffled.path("target").path("skills"), random);
        return shuffled;
    }

    private static void shuffle(ArrayNode list, Random random) {
        var items = new ArrayList<JsonNode>();
        list.forEach(items::add);
        Collections.shuffle(items, random);
        list.removeAll();
        list.addAll(items);
    }

    private static JsonNode withoutPlaces(byte[] answer) throws IOException {
        var tree = (ObjectNode) JSON.readTree(answer);
        return tree.remove(List.of("recognised", "unrecognised"));
    }

    private static JsonNode withoutWishes(byte[] answer) throws IOException {
        var tree = ((ObjectNode) JSON.readTree(answer)).remove(List.of("ignored", "industry"));
        tree.path("roles").forEach(role -> ((ObjectNode) role).remove(List.of("salaryBands", "remarks")));
        ((ObjectNode) tree.path("target")).remove("blockers");
        return tree;
    }
}
