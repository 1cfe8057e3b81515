package io.trackfit.recommendation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole answers to profiles we wrote, in both languages. A changed answer is a diff to explain, not a measure of quality.
 * {@code -Dtrackfit.write-golden=true} records the answers instead.
 */
@QuarkusTest
class GoldenAnswersTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "recommendations");
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<String> profiles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.matches(".*\\.(en|ar)\\.json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void an_answer_is_as_recorded(String profile) throws IOException {
        var input = JSON.readTree(FOLDER.resolve(profile + ".json").toFile());
        for (var language : List.of("en", "ar")) {
            var answer = print(answer(input, language));
            var file = FOLDER.resolve("%s.%s.json".formatted(profile, language));
            if (Boolean.getBoolean("trackfit.write-golden")) {
                Files.writeString(file, answer);
            }
            assertThat(answer).as(input.path("why").asText()).isEqualTo(Files.readString(file));
        }
    }

    /** Without what changes with every edit of the catalogue and says nothing of the fit. */
    private static ObjectNode answer(JsonNode input, String language) throws IOException {
        var body = given().contentType(input.path("mediaType").asText())
                .body(input.path("request").toString())
                .queryParam("lang", language)
                .queryParam("asOf", "2026-11-22")
                .post("/v1/recommendations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var answer = (ObjectNode) JSON.readTree(body);
        answer.remove("datasetVersion");
        answer.path("roles")
                .forEach(role -> ((ObjectNode) role).remove(List.of("salaryBands", "demand", "certifications")));
        return answer;
    }

    private static String print(JsonNode answer) throws IOException {
        var printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        return JSON.writer(printer).writeValueAsString(answer) + "\n";
    }
}
