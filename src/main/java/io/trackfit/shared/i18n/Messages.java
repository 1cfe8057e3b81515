package io.trackfit.shared.i18n;

import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of a subject in one language: {@code messages/<subject>_<language>.properties}. */
public final class Messages {

    private final ResourceBundle texts;

    private Messages(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Fails where we have none in the language: the usual lookup would fall back to the server's own. */
    public static Messages of(String subject, String language) {
        return new Messages(ResourceBundle.getBundle(
                "messages." + subject,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** A text with {@code {0}}, {@code {1}} … replaced; values are written as they are, digits too. */
    public String say(String key, Object... values) {
        var text = texts.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }
}
