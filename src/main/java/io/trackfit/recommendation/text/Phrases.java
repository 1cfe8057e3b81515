package io.trackfit.recommendation.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The sentences of one language, cut at their gaps once. The sentences are worded so that no number governs a noun: no
 * plural is needed, in Arabic neither.
 */
final class Phrases {

    private static final String BUNDLE = "messages.reasons";
    private static final Pattern GAP = Pattern.compile("\\{([0-9])}");
    private static final Map<String, Phrases> BY_LANGUAGE = Map.of("en", read("en"), "ar", read("ar"));

    /** Keeps a Latin name in one piece, and at its place, where the sentence runs from right to left. */
    private static final char ISOLATE = '\u2068';

    private static final char END_OF_ISOLATE = '\u2069';

    private final Map<String, List<Object>> parts;
    private final boolean isolates;
    private final String comma;

    private Phrases(Map<String, List<Object>> parts, boolean rightToLeft) {
        this.parts = parts;
        isolates = rightToLeft;
        comma = rightToLeft ? "، " : ", ";
    }

    /** @param language one we speak */
    static Phrases in(String language) {
        var phrases = BY_LANGUAGE.get(language);
        if (phrases == null) {
            throw new IllegalArgumentException("There are no sentences in '%s'.".formatted(language));
        }
        return phrases;
    }

    Set<String> keys() {
        return new TreeSet<>(parts.keySet());
    }

    /** The numbers of the gaps of a sentence. */
    Set<Object> gaps(String key) {
        var gaps = new TreeSet<Object>();
        parts(key).stream().filter(Integer.class::isInstance).forEach(gaps::add);
        return gaps;
    }

    /** A sentence with its gaps filled: a list is joined, anything else is written as it is. */
    String say(String key, Object... values) {
        var text = new StringBuilder();
        for (var part : parts(key)) {
            switch (part) {
                case Integer gap -> fill(values[gap], text);
                default -> text.append(part);
            }
        }
        return text.toString();
    }

    private void fill(Object value, StringBuilder text) {
        if (value instanceof List<?> names) {
            var separator = "";
            for (var name : names) {
                text.append(separator);
                fill(name, text);
                separator = comma;
            }
        } else if (isolates && value instanceof String name) {
            text.append(ISOLATE).append(name).append(END_OF_ISOLATE);
        } else {
            text.append(value);
        }
    }

    private List<Object> parts(String key) {
        var found = parts.get(key);
        if (found == null) {
            throw new IllegalArgumentException("There is no sentence '%s'.".formatted(key));
        }
        return found;
    }

    /** Never falls back to the language of the machine: a missing file is an error, not English in an Arabic answer. */
    private static Phrases read(String language) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE,
                Locale.of(language),
                Phrases.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var parts = new HashMap<String, List<Object>>();
        for (var key : bundle.keySet()) {
            parts.put(key, cut(bundle.getString(key)));
        }
        return new Phrases(Map.copyOf(parts), language.equals("ar"));
    }

    private static List<Object> cut(String sentence) {
        var parts = new ArrayList<>();
        var gap = GAP.matcher(sentence);
        int from = 0;
        while (gap.find()) {
            if (gap.start() > from) {
                parts.add(sentence.substring(from, gap.start()));
            }
            parts.add(Integer.valueOf(gap.group(1)));
            from = gap.end();
        }
        if (from < sentence.length()) {
            parts.add(sentence.substring(from));
        }
        return List.copyOf(parts);
    }
}
