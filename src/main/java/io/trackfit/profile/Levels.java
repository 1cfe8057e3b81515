package io.trackfit.profile;

import io.trackfit.scoring.Proficiency;
import io.trackfit.shared.i18n.FoldedText;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How résumés say how well somebody masters something, as one of our four levels: in words, or as a part of a whole
 * ({@code 80%}, {@code 4/5}). A bare number has no scale and says nothing.
 */
final class Levels {

    private static final Map<String, Proficiency> BY_WORD = Map.ofEntries(
            Map.entry("beginner", Proficiency.AWARENESS),
            Map.entry("novice", Proficiency.AWARENESS),
            Map.entry("basic", Proficiency.AWARENESS),
            Map.entry("elementary", Proficiency.AWARENESS),
            Map.entry("awareness", Proficiency.AWARENESS),
            Map.entry("junior", Proficiency.AWARENESS),
            Map.entry("intermediate", Proficiency.WORKING),
            Map.entry("working", Proficiency.WORKING),
            Map.entry("competent", Proficiency.WORKING),
            Map.entry("conversational", Proficiency.WORKING),
            Map.entry("advanced", Proficiency.PRACTITIONER),
            Map.entry("proficient", Proficiency.PRACTITIONER),
            Map.entry("practitioner", Proficiency.PRACTITIONER),
            Map.entry("professional", Proficiency.PRACTITIONER),
            Map.entry("fluent", Proficiency.PRACTITIONER),
            Map.entry("senior", Proficiency.PRACTITIONER),
            Map.entry("expert", Proficiency.EXPERT),
            Map.entry("master", Proficiency.EXPERT),
            Map.entry("native", Proficiency.EXPERT),
            Map.entry("bilingual", Proficiency.EXPERT));

    private static final int LONGEST = 100;

    private static final Pattern PART = Pattern.compile("(\\d{1,3}) ?(?:%|/ ?(\\d{1,3}))");

    private Levels() {}

    /** A part of a whole, or the first word we know; null where nothing is said of a level. */
    static @Nullable Proficiency read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var part = PART.matcher(written.strip());
        if (part.matches()) {
            int whole = part.group(2) == null ? 100 : Integer.parseInt(part.group(2));
            return ofPart(Integer.parseInt(part.group(1)), whole);
        }
        return FoldedText.words(written.substring(0, Math.min(LONGEST, written.length()))).stream()
                .map(BY_WORD::get)
                .filter(level -> level != null)
                .findFirst()
                .orElse(null);
    }

    /** Quarters of the whole, each with its upper end: half is working, three of five a practitioner. */
    private static @Nullable Proficiency ofPart(int part, int whole) {
        if (whole == 0 || part > whole) {
            return null;
        }
        int quarter = Math.max(0, 4 * part - 1) / whole;
        return switch (quarter) {
            case 0 -> Proficiency.AWARENESS;
            case 1 -> Proficiency.WORKING;
            case 2 -> Proficiency.PRACTITIONER;
            default -> Proficiency.EXPERT;
        };
    }
}
