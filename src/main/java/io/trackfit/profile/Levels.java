package io.trackfit.profile;

import io.trackfit.scoring.Proficiency;
import io.trackfit.shared.i18n.FoldedText;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words résumés use for how well somebody masters something, as one of our four levels. */
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

    private Levels() {}

    /** The first word we know; null where the words say nothing of a level. */
    static @Nullable Proficiency read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return FoldedText.words(written.substring(0, Math.min(LONGEST, written.length()))).stream()
                .map(BY_WORD::get)
                .filter(level -> level != null)
                .findFirst()
                .orElse(null);
    }
}
