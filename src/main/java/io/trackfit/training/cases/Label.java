package io.trackfit.training.cases;

import java.util.Arrays;

/** What the source itself calls a case: by its title, category or job-title answer. */
public enum Label {
    AI_ENGINEERING("ai-engineering"),
    DATA_ENGINEERING("data-engineering"),
    OTHER("other");

    private final String id;

    Label(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static Label of(String id) {
        return Arrays.stream(values())
                .filter(label -> label.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The label '%s' is not known.".formatted(id)));
    }
}
