package io.trackfit.scoring;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where in the input something was said. Shown to the person; never part of a score.
 *
 * @param pointer JSON pointer (RFC 6901) to the value in the posted document
 * @param words the words that were recognised
 * @param start first UTF-16 unit of the words inside that value, null: the whole value
 * @param end the unit after the last, null with {@code start}
 */
public record Said(
        String pointer,
        String words,
        @Nullable Integer start,
        @Nullable Integer end) implements Comparable<Said> {

    private static final Comparator<Said> IN_READING_ORDER =
            Comparator.comparing(Said::pointer).thenComparing(Said::first).thenComparing(Said::words);

    /** The whole value at a pointer. */
    public static Said whole(String pointer, String words) {
        return new Said(pointer, words, null, null);
    }

    @Override
    public int compareTo(Said other) {
        return IN_READING_ORDER.compare(this, other);
    }

    private int first() {
        return start == null ? -1 : start;
    }
}
