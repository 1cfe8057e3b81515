package io.trackfit.catalog.track;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing said of a track.
 *
 * @param aspect what it speaks of, in camelCase ({@code successMetrics})
 * @param skills ids of the skills it names
 * @param note a correction, where the world disagrees with the source
 */
public record TrackStatement(
        String aspect,
        String text,
        List<String> skills,
        @Nullable String note,
        List<String> sources) {}
