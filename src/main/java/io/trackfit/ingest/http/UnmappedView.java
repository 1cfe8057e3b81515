package io.trackfit.ingest.http;

import io.trackfit.ingest.judging.WordCounts.Counted;
import java.util.List;

/**
 * A title of none of our families, or a skill that no alias knows.
 *
 * @param known a rule knows the title, as something else than ours
 * @param rows that were kept with it, exact repeats included
 */
record UnmappedView(String text, boolean known, long rows) {

    static List<UnmappedView> of(List<Counted> words) {
        return words.stream()
                .map(word -> new UnmappedView(word.text(), word.known(), word.rows()))
                .toList();
    }
}
