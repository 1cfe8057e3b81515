package io.trackfit.catalog.track;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the two careers, with everything said about it, ordered by aspect and then as published. */
public record Track(
        String id,
        String name,
        String definition,
        String objective,
        @Nullable String mission,
        @Nullable String output,
        List<TrackStatement> statements,
        List<String> sources) {}
