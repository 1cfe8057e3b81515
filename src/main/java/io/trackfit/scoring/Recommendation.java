package io.trackfit.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which track fits, how ready for which roles, and what next.
 *
 * @param because the facts behind the verdict
 * @param pieces recognised pieces that tell something
 * @param directions both tracks, the one that fits better first
 * @param roles those asked for; else those the verdict suggests, lowest level first
 * @param target how ready for the vacancy that was asked about; null: none was
 * @param suggestedRole the highest level that is ready; null: none is, or nothing fits
 * @param stretch the next one to work towards
 * @param levels the levels the person may be at; null where there is nothing to tell by
 */
public record Recommendation(
        Verdict verdict,
        Reason because,
        int pieces,
        List<Direction> directions,
        List<Readiness> roles,
        @Nullable Readiness target,
        @Nullable String suggestedRole,
        @Nullable String stretch,
        @Nullable LevelRange levels) {

    /**
     * Levels by number, 0 for the lowest, in the family that fits best. One level where the years are known; a range where they are not.
     */
    public record LevelRange(String family, int from, int to) {}
}
