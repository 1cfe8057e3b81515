package io.trackfit.overview.search;

import java.util.Comparator;

/**
 * Something a search found.
 *
 * @param matched the name that answered, as it is written
 * @param likeness 1000: no slip of the keys
 */
record Hit(MatchReason why, Searchable thing, String matched, int likeness, int prominence) {

    static final int SAME = 1000;

    /** The better reason, then what is more prominent, then the name with less left to type; never a tie. */
    static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::why)
            .thenComparing(hit -> -hit.likeness())
            .thenComparing(hit -> -hit.prominence())
            .thenComparing(hit -> hit.matched().length())
            .thenComparing(hit -> hit.thing().kind())
            .thenComparing(hit -> hit.thing().id())
            .thenComparing(hit -> hit.thing().path())
            .thenComparing(Hit::matched);

    static Hit spelt(MatchReason why, SearchName name) {
        return new Hit(why, name.thing(), name.text(), SAME, name.prominence());
    }
}
