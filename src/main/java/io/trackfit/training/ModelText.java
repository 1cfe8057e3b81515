package io.trackfit.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.trackfit.recommendation.model.ModelFile;
import io.trackfit.shared.http.StrictJson;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A model file as text: one number or small group of numbers a line, so that a change of the model reads as a diff. */
final class ModelText {

    private static final int WIDTH = 160;
    private static final String STEP = "  ";

    private ModelText() {}

    static String of(ModelFile file) {
        var mapper = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        new StrictJson().customize(mapper);
        var text = new StringBuilder();
        print(mapper.valueToTree(file), "", text);
        return text.append('\n').toString();
    }

    private static void print(JsonNode node, String indent, StringBuilder text) {
        var line = line(node);
        if (line != null && (node.isValueNode() || indent.length() + line.length() <= WIDTH)) {
            text.append(line);
            return;
        }
        text.append(node.isArray() ? "[" : "{");
        var deeper = indent + STEP;
        boolean first = true;
        if (node.isArray()) {
            for (var item : node) {
                text.append(first ? "\n" : ",\n").append(deeper);
                print(item, deeper, text);
                first = false;
            }
        } else {
            for (var member : node.properties()) {
                text.append(first ? "\n" : ",\n")
                        .append(deeper)
                        .append(quoted(member.getKey()))
                        .append(": ");
                print(member.getValue(), deeper, text);
                first = false;
            }
        }
        text.append('\n').append(indent).append(node.isArray() ? "]" : "}");
    }

    /** Null where the node holds more than numbers and words. */
    private static @Nullable String line(JsonNode node) {
        if (node.isValueNode()) {
            return node.toString();
        }
        var parts = new ArrayList<String>();
        if (node.isArray()) {
            for (var item : node) {
                if (item.isContainerNode()) {
                    return null;
                }
                parts.add(item.toString());
            }
            return "[" + String.join(", ", parts) + "]";
        }
        for (var member : node.properties()) {
            if (member.getValue().isContainerNode()) {
                return null;
            }
            parts.add(quoted(member.getKey()) + ": " + member.getValue());
        }
        return "{ " + String.join(", ", parts) + " }";
    }

    private static String quoted(String key) {
        return "\"" + key + "\"";
    }
}
