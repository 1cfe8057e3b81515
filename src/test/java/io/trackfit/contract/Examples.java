package io.trackfit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

/**
 * Puts the recorded examples of {@code contract/examples.json} beside their operations: requests by name, and what the
 * service really answered. A test sends each of them and compares.
 */
final class Examples {

    static final String FILE = "/contract/examples.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Items of a list that an example shows. */
    private static final int MOST = 12;

    void add(OpenAPI contract) {
        var examples = read();
        if (examples == null) {
            return;
        }
        contract.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(operation -> add(operation, examples.path(operation.getOperationId()))));
    }

    private static @Nullable JsonNode read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE.substring(1))) {
            return file == null ? null : JSON.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Operation operation, JsonNode examples) {
        examples.properties().forEach(example -> {
            var name = example.getKey();
            var value = example.getValue();
            // Bad input breaks the schema it stands beside: it is sent by the test, and shown as the problem it gets.
            if (value.has("request") && value.path("status").asInt() < 400 && operation.getRequestBody() != null) {
                put(
                        operation.getRequestBody().getContent(),
                        value.path("mediaType").asText("application/json"),
                        name,
                        value,
                        "request");
            }
            var response =
                    operation.getResponses().getAPIResponse(value.path("status").asText("200"));
            // A problem answers by reference to a shared response, which has an example of its own.
            if (value.has("response") && response != null && response.getContent() != null) {
                var mediaType = value.path("mediaType").asText();
                put(
                        response.getContent(),
                        response.getContent().hasMediaType(mediaType) ? mediaType : "application/json",
                        name,
                        value,
                        "response");
            }
        });
    }

    private static void put(Content content, String mediaType, String name, JsonNode example, String part) {
        var media = content.getMediaType(mediaType);
        if (media != null) {
            var shown = example.get(part).deepCopy();
            var whole = !cutLists(shown);
            var put = OASFactory.createExample()
                    .summary(example.path("summary").asText())
                    .value(JSON.convertValue(shown, Object.class));
            media.addExample(
                    name, whole ? put : put.description("Lists are cut to their first %d items here.".formatted(MOST)));
        }
    }

    /** Says whether there was anything to cut. A reader of the contract wants the shape; who downloads it, fewer bytes. */
    private static boolean cutLists(JsonNode node) {
        boolean cut = false;
        if (node instanceof ArrayNode list) {
            cut = list.size() > MOST;
            while (list.size() > MOST) {
                list.remove(list.size() - 1);
            }
        }
        for (var child : node) {
            cut |= cutLists(child);
        }
        return cut;
    }
}
