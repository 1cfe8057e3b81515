package io.trackfit.shared.i18n;

import jakarta.enterprise.context.RequestScoped;

/** The language of the answer to this request. English until the request has been read. */
@RequestScoped
public class RequestLanguage {

    private String tag = Languages.ENGLISH;

    /** {@code en} or {@code ar}. */
    public String tag() {
        return tag;
    }

    public void set(String tag) {
        this.tag = tag;
    }
}
