package io.trackfit.catalog.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of guidance.
 *
 * @param track the track it speaks for, null: both
 * @param note a correction or limit
 */
public record GuidanceEntry(
        String id,
        String title,
        @Nullable String text,
        @Nullable String track,
        List<Item> items,
        @Nullable String note,
        List<String> sources) {

    /**
     * One point of an entry.
     *
     * @param owner who looks after it: a track id or {@code shared}; null where the question does not arise
     */
    public record Item(
            String text,
            List<String> skills,
            @Nullable String owner,
            @Nullable String note,
            List<String> sources) {}
}
