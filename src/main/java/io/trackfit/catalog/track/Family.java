package io.trackfit.catalog.track;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A kind of engineer within a track, at any level. */
public record Family(
        String id,
        String name,
        String track,
        boolean inArticle,
        @Nullable String note,
        List<String> sources) {}
