package io.trackfit.shared.body;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.trackfit.shared.problem.MalformedBody;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads bytes as a tree, and tells of members that are there twice (the first is kept). */
final class JsonTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.withExactBigDecimals(true);

    private final JsonParser parser;
    private final Faults faults;

    private JsonTree(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    static JsonNode read(byte[] json, StreamReadConstraints constraints, Faults faults) {
        var factory = JsonFactory.builder().streamReadConstraints(constraints).build();
        try (var parser = factory.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new MalformedBody("The body is empty.");
            }
            var root = new JsonTree(parser, faults).value("");
            if (parser.nextToken() != null) {
                throw new MalformedBody("Something follows the JSON value." + place(parser));
            }
            return root;
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw new MalformedBody("The body is not JSON as RFC 8259 has it."
                    + (at == null ? "" : " Line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode value(String pointer) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(pointer);
            case START_ARRAY -> array(pointer);
            case VALUE_STRING -> NODES.textNode(parser.getText());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode integer() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private JsonNode object(String pointer) throws IOException {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String member = Pointers.member(pointer, name);
            parser.nextToken();
            var value = value(member);
            if (object.has(name)) {
                faults.add(member, "repeated-member", "This member is there twice.");
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode array(String pointer) throws IOException {
        var array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(Pointers.item(pointer, array.size())));
        }
        return array;
    }

    private static String place(JsonParser parser) {
        var at = parser.currentLocation();
        return " Line %d, column %d.".formatted(at.getLineNr(), at.getColumnNr());
    }
}
