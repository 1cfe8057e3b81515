package io.trackfit.catalog.http;

import io.trackfit.shared.body.CheckedBody;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Job titles to be read.
 *
 * @param title one title; give this or {@code titles}
 * @param titles up to a hundred titles
 */
record TitlesRequest(
        @Schema(minLength = 1, maxLength = TitlesCheck.LONGEST) @Nullable
        String title,

        @Schema(minItems = 1, maxItems = TitlesCheck.MOST) @Nullable
        List<String> titles)
        implements CheckedBody {

    /** The titles in order, whichever way they were given. */
    List<String> asked() {
        return titles == null ? Stream.ofNullable(title).toList() : titles;
    }
}
