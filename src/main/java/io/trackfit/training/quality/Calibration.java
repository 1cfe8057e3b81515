package io.trackfit.training.quality;

import io.trackfit.training.learning.Sigmoid;
import java.util.Arrays;
import java.util.Random;

/**
 * How far probabilities are from what they say.
 *
 * @param probability said
 * @param is 1 where the case carries the title, else 0
 * @param weight under which the classes are equally frequent
 */
record Calibration(double[] probability, double[] is, double[] weight) {

    private static final int BINS = 10;
    private static final int STEPS = 8;
    /** Probabilities that differ by less are in the order of the cases: numbers sort ten times faster than objects. */
    private static final double FINE = Integer.MAX_VALUE;

    /** Mean over ten bins of equal weight of how far the share of titles is from the mean probability (ECE). */
    double error() {
        return error(is);
    }

    /** What {@link #error} would be on average if each probability were true, with as many cases. */
    double errorIfPerfect(int rounds) {
        var random = new Random(1);
        double sum = 0;
        for (int round = 0; round < rounds; round++) {
            var drawn = new double[is.length];
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = random.nextDouble() < probability[i] ? 1 : 0;
            }
            sum += error(drawn);
        }
        return sum / rounds;
    }

    /** Slope of a logistic regression of the title on the log-odds that were said: below 1 too sure, above 1 too shy. */
    double slope() {
        var logOdds = new double[probability.length];
        for (int i = 0; i < logOdds.length; i++) {
            logOdds[i] = StrictMath.log(probability[i] / (1 - probability[i]));
        }
        return slope(logOdds, is, weight);
    }

    /** The same of log-odds; by Newton's method. */
    static double slope(double[] logOdds, double[] is, double[] weight) {
        double a = 0;
        double b = 1;
        for (int step = 0; step < STEPS; step++) {
            double ga = 0;
            double gb = 0;
            double aa = 1e-12;
            double ab = 0;
            double bb = 1e-12;
            for (int i = 0; i < is.length; i++) {
                double x = logOdds[i];
                double p = Sigmoid.of(a + b * x);
                double rest = weight[i] * (is[i] - p);
                double bend = weight[i] * p * (1 - p);
                ga += rest;
                gb += rest * x;
                aa += bend;
                ab += bend * x;
                bb += bend * x * x;
            }
            double det = aa * bb - ab * ab;
            a += (bb * ga - ab * gb) / det;
            b += (aa * gb - ab * ga) / det;
        }
        return b;
    }

    private double error(double[] titles) {
        var order = new long[probability.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) (probability[i] * FINE) << Integer.SIZE | i;
        }
        Arrays.sort(order);
        double all = 0;
        for (double each : weight) {
            all += each;
        }
        double before = 0;
        double error = 0;
        double gap = 0;
        int bin = 0;
        for (long next : order) {
            int i = (int) next;
            int now = Math.min(BINS - 1, (int) (before / all * BINS));
            if (now != bin) {
                error += Math.abs(gap);
                gap = 0;
                bin = now;
            }
            gap += weight[i] * (probability[i] - titles[i]) / all;
            before += weight[i];
        }
        return error + Math.abs(gap);
    }
}
