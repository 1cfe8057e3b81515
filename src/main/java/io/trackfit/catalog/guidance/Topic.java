package io.trackfit.catalog.guidance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subject of guidance with its entries in order. */
public record Topic(
        String id, String title, @Nullable String text, List<GuidanceEntry> entries, List<String> sources) {}
