package io.trackfit.catalog.role;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same role in a public classification: ISCO-08, ESCO, O*NET-SOC, US SOC or SFIA (codes and levels only). */
public record Crosswalk(
        String scheme,
        String code,
        @Nullable String title,
        @Nullable String uri,
        @Nullable Integer level,
        String match,
        String confidence,
        @Nullable String note,
        List<String> sources) {}
