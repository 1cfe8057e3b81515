package io.trackfit.training.cases;

import java.util.Arrays;

/** What kind of thing a case is. It decides how a case is read and where it is counted; it is never evidence. */
public enum Form {
    POSTING_TEXT("posting-text"),
    POSTING_SKILLS("posting-skills"),
    PROFILE("profile");

    private final String id;

    Form(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    static Form of(String id) {
        return Arrays.stream(values())
                .filter(form -> form.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The form '%s' is not known.".formatted(id)));
    }
}
