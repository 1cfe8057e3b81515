package io.trackfit.catalog.skill;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something a person can do, or a tool they can use.
 *
 * @param aiWeight how much it speaks for AI engineering: 0 none, 1 weak, 2 supporting, 3 core (curated)
 * @param dataWeight the same for data engineering
 * @param implies ids of skills a person with this one has too
 * @param origin {@code article}, {@code reference} or {@code labelled} (an addition counted in real lists)
 * @param count rows of the labelled lists that name it, for additions
 */
public record Skill(
        String id,
        String name,
        String category,
        String strength,
        int aiWeight,
        int dataWeight,
        @Nullable String url,
        @Nullable String note,
        String origin,
        @Nullable Integer count,
        List<Alias> aliases,
        List<String> implies,
        List<String> sources) {

    /**
     * Another spelling of the same thing.
     *
     * @param ambiguous also a common word: in free text it counts only in a skill list or beside another skill
     */
    public record Alias(String text, boolean ambiguous) {}
}
