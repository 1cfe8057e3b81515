package io.trackfit.ingest.mapping;

import java.util.Arrays;
import java.util.Optional;

/** What a column can tell. */
public enum Field {
    DATE("date"),
    YEAR("year"),
    TITLE("title"),
    LEVEL("level"),
    COUNTRY("country"),
    PLACE("place"),
    CURRENCY("currency"),
    AMOUNT("amount"),
    LOW("low"),
    HIGH("high"),
    PERIOD("period"),
    COMPONENT("component"),
    EMPLOYER("employer"),
    EMPLOYMENT_TYPE("employmentType"),
    REMOTE("remote"),
    SKILLS("skills");

    private final String wire;

    Field(String wire) {
        this.wire = wire;
    }

    /** Its name in mappings, and in files of our own format. */
    public String wire() {
        return wire;
    }

    public static Optional<Field> of(String wire) {
        return Arrays.stream(values()).filter(field -> field.wire.equals(wire)).findFirst();
    }
}
