package io.trackfit.catalog.http;

import io.trackfit.shared.http.Fault;
import io.trackfit.shared.http.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Job titles to be read.
 *
 * @param title one title; give this or {@code titles}
 * @param titles up to a hundred titles
 */
record TitlesRequest(
        @Schema(minLength = 1, maxLength = TitlesRequest.LONGEST) @Nullable
        String title,

        @Schema(minItems = 1, maxItems = TitlesRequest.MOST) @Nullable
        List<@Nullable String> titles) {

    static final int LONGEST = 200;
    static final int MOST = 100;

    /** The titles asked for; fails with everything wrong with them. */
    static List<String> titles(@Nullable TitlesRequest request) {
        if (request == null || (request.title == null) == (request.titles == null)) {
            throw new InvalidInput(Fault.at("", "one-of", "Give either title or titles."));
        }
        var faults = new ArrayList<Fault>();
        var titles = new ArrayList<String>();
        if (request.titles == null) {
            read(request.title, "/title", titles, faults);
        } else {
            int count = request.titles.size();
            if (count < 1 || count > MOST) {
                faults.add(Fault.at("/titles", "out-of-range", "One to %d titles are read.".formatted(MOST)));
            }
            for (int i = 0; i < Math.min(count, MOST); i++) {
                read(request.titles.get(i), "/titles/" + i, titles, faults);
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return titles;
    }

    private static void read(@Nullable String title, String pointer, List<String> titles, List<Fault> faults) {
        if (title == null || title.isBlank()) {
            faults.add(Fault.at(pointer, "required", "A title has at least one letter."));
        } else if (title.length() > LONGEST) {
            faults.add(Fault.at(pointer, "too-long", "A title has at most %d characters.".formatted(LONGEST)));
        } else {
            titles.add(title);
        }
    }
}
