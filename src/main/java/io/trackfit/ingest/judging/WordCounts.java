package io.trackfit.ingest.judging;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each word came that nothing here has a name for; of very many different ones the first are told apart. */
public final class WordCounts {

    private static final int MOST = 20_000;
    private static final int LONGEST = 200;

    private final Map<String, Counted> byText = new HashMap<>();

    /**
     * A word and its rows.
     *
     * @param known a rule knows it as something else than ours
     */
    public record Counted(String text, boolean known, long rows) {}

    void add(String text, boolean known, int rows) {
        var shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (byText.size() < MOST || byText.containsKey(shown)) {
            byText.merge(
                    shown,
                    new Counted(shown, known, rows),
                    (one, other) -> new Counted(shown, known, one.rows() + other.rows()));
        }
    }

    /** The most frequent first. */
    public List<Counted> all() {
        return byText.values().stream()
                .sorted(Comparator.comparingLong(Counted::rows).reversed().thenComparing(Counted::text))
                .toList();
    }
}
