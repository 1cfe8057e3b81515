package io.trackfit.market.demand;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How surprising differences are where there are none. */
final class Significance {

    /** Below this the series is quick and exact, above it the fraction. */
    private static final double SERIES_UNTIL = 2;

    private static final int MOST_TERMS = 200;

    private Significance() {}

    /** Of two shares being the same: the two-sided score test with the pooled share. */
    static double ofDifference(long now, long nNow, long before, long nBefore) {
        double pooled = (double) (now + before) / (nNow + nBefore);
        double variance = pooled * (1 - pooled) * (1.0 / nNow + 1.0 / nBefore);
        if (variance == 0) {
            return 1;
        }
        double z = ((double) now / nNow - (double) before / nBefore) / Math.sqrt(variance);
        return complementaryError(Math.abs(z) / Math.sqrt(2));
    }

    /** Adjusted for being many (Benjamini and Hochberg 1995): at most this share of what is called a change is none. */
    static double[] adjusted(double[] values) {
        var order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(i -> i)
                .toArray();
        var adjusted = Arrays.copyOf(values, values.length);
        double least = 1;
        for (int rank = order.length; rank >= 1; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, values[i] * order.length / rank);
            adjusted[i] = least;
        }
        return adjusted;
    }

    /** Abramowitz and Stegun 1964, 7.1.6 and 7.1.14. */
    static double complementaryError(double x) {
        if (x < SERIES_UNTIL) {
            double term = x;
            double sum = x;
            for (int k = 1; term > sum * 1e-17 && k < MOST_TERMS; k++) {
                term *= 2 * x * x / (2 * k + 1);
                sum += term;
            }
            return 1 - 2 / Math.sqrt(Math.PI) * Math.exp(-x * x) * sum;
        }
        double fraction = x;
        for (int k = MOST_TERMS; k >= 1; k--) {
            fraction = x + k / 2.0 / fraction;
        }
        return Math.exp(-x * x) / Math.sqrt(Math.PI) / fraction;
    }
}
