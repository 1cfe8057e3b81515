package io.trackfit.shared.i18n;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages we speak, English first, and which one a request gets. */
public final class Languages {

    public static final String ENGLISH = "en";
    public static final String ARABIC = "ar";

    /** In order of preference where a client has none. */
    public static final List<String> ALL = List.of(ENGLISH, ARABIC);

    private Languages() {}

    /**
     * What {@code ?lang=} asks for, else the best of {@code Accept-Language}, else English.
     *
     * @return null where {@code lang} names a language we do not speak
     */
    public static @Nullable String of(@Nullable String lang, @Nullable String acceptLanguage) {
        if (lang != null) {
            return ALL.contains(lang) ? lang : null;
        }
        return acceptLanguage == null ? ENGLISH : best(acceptLanguage);
    }

    private static String best(String acceptLanguage) {
        if (acceptLanguage.startsWith(ENGLISH) && !acceptLanguage.contains(ARABIC)) {
            return ENGLISH; // what nearly everyone sends is not worth parsing
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var found = Locale.lookupTag(ranges, ALL);
            return found == null ? ENGLISH : found;
        } catch (IllegalArgumentException e) {
            return ENGLISH; // a header nobody can read asks for nothing
        }
    }
}
