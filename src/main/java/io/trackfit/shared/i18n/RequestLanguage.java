package io.trackfit.shared.i18n;

import jakarta.enterprise.context.RequestScoped;

/** The language of the answer to this request. English until the request has been read. */
@RequestScoped
public class RequestLanguage {

    private String tag = Languages.ENGLISH;
    private boolean chosen;

    /** {@code en} or {@code ar}. */
    public String tag() {
        return tag;
    }

    public void set(String tag) {
        this.tag = tag;
    }

    /** The language the address asks for: nothing in the body changes it. */
    public void choose(String tag) {
        this.tag = tag;
        chosen = true;
    }

    /** Whether the address chose it. */
    public boolean isChosen() {
        return chosen;
    }
}
