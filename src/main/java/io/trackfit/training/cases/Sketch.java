package io.trackfit.training.cases;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A short summary of a text by which near-duplicates are found: for each of 64 hash functions the least hash of the text's
 * runs of five words (MinHash, Broder 1997). The share of equal places estimates the share of common runs.
 */
final class Sketch {

    static final int SIZE = 64;

    private static final int RUN = 5;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private Sketch() {}

    static long[] of(String text) {
        var words = NO_LETTERS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip()
                .split(" ");
        var sketch = new long[SIZE];
        Arrays.fill(sketch, Long.MAX_VALUE);
        for (int from = 0; from <= Math.max(0, words.length - RUN); from++) {
            long run = 0;
            for (int i = from; i < Math.min(words.length, from + RUN); i++) {
                run = run * 1_000_003 + words[i].hashCode();
            }
            for (int place = 0; place < SIZE; place++) {
                sketch[place] = Math.min(sketch[place], mix(run + place * 0x9E3779B97F4A7C15L));
            }
        }
        return sketch;
    }

    /** Two of a text agree in this share of places, in thousandths. */
    static int agreement(long[] a, long[] b) {
        int equal = 0;
        for (int place = 0; place < SIZE; place++) {
            equal += a[place] == b[place] ? 1 : 0;
        }
        return equal * 1000 / SIZE;
    }

    /** The finaliser of SplittableRandom. */
    private static long mix(long z) {
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
