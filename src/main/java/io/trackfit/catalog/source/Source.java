package io.trackfit.catalog.source;

import org.jspecify.annotations.Nullable;

/**
 * Who published a fact or figure, and how far to trust it.
 *
 * @param published ISO date, may be partial ({@code 2024-10})
 * @param confidence {@code high}: several sources or an official page; {@code medium}: one good source; {@code low}: weak
 */
public record Source(
        String id,
        String title,
        String publisher,
        @Nullable String url,
        @Nullable String published,
        String kind,
        @Nullable String method,
        @Nullable String licence,
        String confidence,
        @Nullable String note) {}
