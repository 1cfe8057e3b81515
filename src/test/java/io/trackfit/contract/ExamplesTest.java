package io.trackfit.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.trackfit.testsupport.Keys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of the contract are what the service really answers. */
@QuarkusTest
class ExamplesTest {

    private static final Path FILE = Path.of("src", "test", "resources", "contract", "examples.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** {@code -Dtrackfit.write-contract=true} records the answers instead: their diff is then to be reviewed. */
    @Test
    void every_example_is_what_the_service_answers() throws IOException {
        var examples = (ObjectNode) JSON.readTree(FILE.toFile());
        var different = new ArrayList<String>();
        var ids = new HashMap<String, String>();
        for (var operation : examples.properties()) {
            for (var example : operation.getValue().properties()) {
                var node = (ObjectNode) example.getValue();
                var answer = send(node, ids);
                assertThat(answer.statusCode())
                        .as(operation.getKey() + ", " + example.getKey() + ": " + answer.asString())
                        .isEqualTo(node.path("status").asInt());
                var body = body(answer);
                ids.putIfAbsent(operation.getKey(), body.path("id").asText());
                keepWhatIsNewEachTime(node, body);
                if (!body.equals(node.path("response"))) {
                    different.add(operation.getKey() + ", " + example.getKey());
                    node.set("response", body);
                }
            }
        }
        if (Boolean.getBoolean("trackfit.write-contract")) {
            var printer = new DefaultPrettyPrinter();
            printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
            Files.writeString(FILE, JSON.writer(printer).writeValueAsString(examples) + "\n");
        } else {
            assertThat(different).isEmpty();
        }
    }

    @Test
    void every_operation_has_an_example() throws IOException {
        var examples = JSON.readTree(FILE.toFile());
        var missing = new ArrayList<String>();
        for (var path : contract().path("paths").properties()) {
            if (path.getKey().startsWith("/v1") || path.getKey().startsWith("/problems")) {
                for (var operation : path.getValue().properties()) {
                    var id = operation.getValue().path("operationId").asText();
                    if (examples.path(id).isEmpty()) {
                        missing.add(id);
                    }
                }
            }
        }
        assertThat(missing).isEqualTo(List.of());
    }

    /**
     * GET, or POST where there is a request, unless {@code method} says otherwise; with the administrator's key where
     * {@code key} is true; {@code idOf} names the operation whose answer had the id that the path ends with.
     */
    private static Response send(JsonNode example, Map<String, String> ids) {
        var request = (example.path("key").asBoolean() ? Keys.admin() : given()).urlEncodingEnabled(false);
        example.path("headers")
                .properties()
                .forEach(header ->
                        request.header(header.getKey(), header.getValue().asText()));
        var path = example.path("path").asText();
        if (example.has("idOf")) {
            var id = ids.get(example.get("idOf").asText());
            path = path.contains("{id}") ? path.replace("{id}", id) : path.replaceAll("[^/]+$", id);
        }
        var body = example.path("request");
        if (!body.isMissingNode()) {
            request.contentType(example.path("mediaType").asText("application/json"))
                    .body((body.isTextual() ? body.asText() : body.toString()).getBytes(StandardCharsets.UTF_8));
        }
        return request.request(example.path("method").asText(body.isMissingNode() ? "GET" : "POST"), path);
    }

    /** What {@code changing} points to is another at each run: the one that was recorded first stays. */
    private static void keepWhatIsNewEachTime(JsonNode example, JsonNode body) {
        for (var pointer : example.path("changing")) {
            var at = JsonPointer.compile(pointer.asText());
            var recorded = example.path("response").at(at);
            if (!recorded.isMissingNode() && body.at(at.head()) instanceof ObjectNode parent) {
                parent.set(at.last().getMatchingProperty(), recorded);
            }
        }
    }

    /** The trace id of a problem is new each time. */
    private static JsonNode body(Response answer) throws JsonProcessingException {
        if (answer.contentType().startsWith("application/x-ndjson")) {
            return TextNode.valueOf(answer.asString());
        }
        var body = JSON.readTree(answer.asString());
        if (body instanceof ObjectNode problem && problem.has("traceId")) {
            problem.put("traceId", "0af7651916cd43dd8448eb211c80319c");
        }
        return body;
    }

    private static JsonNode contract() throws JsonProcessingException {
        return JSON.readTree(given().get("/q/openapi-of-code?format=json").asString());
    }
}
