package io.trackfit.recommendation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every promise of an answer, checked as its reader would: merge the patch, post again, compare. */
@QuarkusTest
class PostingAgainTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "recommendations");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("io.trackfit.recommendation.GoldenAnswersTest#profiles")
    void posting_again_with_a_step_gives_exactly_its_gain(String profile) throws IOException {
        var input = JSON.readTree(FOLDER.resolve(profile + ".json").toFile());
        var mediaType = input.path("mediaType").asText();
        var request = (ObjectNode) input.path("request");
        var before = post(request, mediaType, "");
        for (var role : before.path("roles")) {
            var id = role.path("role").asText();
            for (var step : role.path("nextSteps")) {
                var after = post(merged(request, step.path("add")), mediaType, "&roles=" + id);
                var what = id + ", " + step.path("id").asText();
                check(what, before, role, step, after.path("roles").get(0), after);
            }
        }
        for (var step : before.path("target").path("nextSteps")) {
            var after = post(merged(request, step.path("add")), mediaType, "");
            var what = "target, " + step.path("id").asText();
            check(what, before, before.path("target"), step, after.path("target"), after);
        }
    }

    /** @param role what readiness is asked for, before and {@code afterwards} */
    private static void check(
            String what, JsonNode before, JsonNode role, JsonNode step, JsonNode afterwards, JsonNode after) {
        var gain = step.path("gain");
        var then = afterwards.path("readiness");
        if (!gain.path("readiness").isNull()) {
            assertThat(then.asInt() - role.path("readiness").asInt())
                    .as(what)
                    .isEqualTo(gain.path("readiness").asInt())
                    .isPositive();
        }
        gain.path("score").properties().forEach(score -> assertThat(
                        score(after, score.getKey()) - score(before, score.getKey()))
                .as(what)
                .isEqualTo(score.getValue().asLong()));
        boolean judged = !after.path("verdict").asText().equals("insufficient-evidence");
        boolean wasJudged = !before.path("verdict").asText().equals("insufficient-evidence");
        assertThat(step.path("wouldBeEnough").asBoolean()).as(what).isEqualTo(!wasJudged && judged);
    }

    private static long score(JsonNode answer, String track) {
        for (var direction : answer.path("directions")) {
            if (direction.path("track").asText().equals(track)) {
                return direction.path("score").asLong();
            }
        }
        throw new AssertionError("No direction " + track);
    }

    /** Lists are appended, new members added: the whole merge there is. */
    private static ObjectNode merged(ObjectNode request, JsonNode add) {
        var merged = request.deepCopy();
        for (var member : add.properties()) {
            if (merged.path(member.getKey()) instanceof ArrayNode list) {
                member.getValue().forEach(list::add);
            } else {
                merged.set(member.getKey(), member.getValue());
            }
        }
        return merged;
    }

    private static JsonNode post(ObjectNode request, String mediaType, String query) throws IOException {
        return JSON.readTree(given().contentType(mediaType)
                .body(request.toString())
                .post("/v1/recommendations?explain=none&asOf=2026-11-22" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
