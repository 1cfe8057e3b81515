package io.trackfit.catalog.http;

import io.trackfit.shared.answer.Paged;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the credentials.
 *
 * @param match what the name in {@code ?name=} is; null where none was asked
 */
record CertificationPage(
        List<CertificationView> items,
        @Nullable String nextCursor,
        @Nullable MatchView match) implements Paged {

    /**
     * What a name really is.
     *
     * @param name the name as we know it; the asked one where we do not
     * @param verdict {@code official}, {@code active}, {@code retired}, {@code ambiguous}, {@code not-a-credential},
     *     {@code generic} or {@code unknown}
     * @param reason why, for a person; null for an official name
     * @param obtainable ISO date → {@code yes}, {@code no} or {@code unknown}: could something of this meaning be
     *     obtained on that day
     * @param nearest names that were perhaps meant by an unknown one
     */
    record MatchView(
            String name,
            String verdict,
            @Nullable String reason,
            Map<String, String> obtainable,
            List<String> nearest,
            List<String> sources) {}
}
