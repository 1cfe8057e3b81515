package io.trackfit.shared.body;

import com.fasterxml.jackson.databind.JsonNode;

/** Looks at all texts of a tree for characters that no text should have. */
record Texts(Faults faults) {

    void check(JsonNode node, String pointer) {
        if (node.isTextual() && Utf8.isUnprintable(node.textValue())) {
            faults.add(pointer, "bad-character", "The text holds a NUL or half a surrogate pair.");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            check(node.get(i), Pointers.item(pointer, i));
        }
        for (var member : node.properties()) {
            check(member.getValue(), Pointers.member(pointer, member.getKey()));
        }
    }
}
