package io.trackfit.training.quality;

import io.trackfit.scoring.Track;
import io.trackfit.scoring.model.Link;
import io.trackfit.training.cases.Case;
import io.trackfit.training.cases.Form;
import io.trackfit.training.learning.Sigmoid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the temperatures of the one published link under which no form is much too sure or too shy: the least sum over
 * forms and tracks of the fourth powers of the calibration error and of the logarithm of the calibration slope, each
 * against what is still acceptable. Whole numbers, tried one at a time with shrinking steps: no rounding afterwards, and
 * always the same.
 */
final class LinkFit {

    private static final int MOST_PERMILLE = 980;
    private static final int FIRST_STEP = 64;
    /** Acceptable: a slope from 1 divided by this to 1 times this. */
    private static final double SLOPE = 1.25;
    /** Acceptable calibration error. */
    private static final double ERROR = 0.06;

    /** Temperature of no evidence, pieces that raise it, and by how much each. */
    private static final int[][] STARTS = {
        {200, 18, 80}, {400, 18, 60}, {600, 18, 40}, {200, 30, 60}, {400, 30, 40}, {600, 30, 20}, {400, 10, 80}
    };

    private final List<Part> parts = new ArrayList<>();

    /** One form and track: sums, amounts, who carries the title, and weights under which classes are equally frequent. */
    private record Part(long[] score, int[] amount, double[] is, double[] weight) {}

    private LinkFit(List<Case> cases, Answered[] answers, int[] chosen) {
        for (var form : Form.values()) {
            var ofForm = Arrays.stream(chosen)
                    .filter(i -> cases.get(i).form() == form)
                    .toArray();
            var weight = ClassWeights.of(cases, ofForm);
            for (var track : Track.values()) {
                parts.add(new Part(
                        Arrays.stream(ofForm)
                                .mapToLong(i -> answers[i].of(track))
                                .toArray(),
                        Arrays.stream(ofForm).map(i -> answers[i].amount()).toArray(),
                        Arrays.stream(ofForm)
                                .mapToDouble(i -> cases.get(i).label().id().equals(track.id()) ? 1 : 0)
                                .toArray(),
                        weight));
            }
        }
    }

    static Link fit(List<Case> cases, Answered[] answers, int[] chosen) {
        return new LinkFit(cases, answers, chosen).fit();
    }

    private Link fit() {
        int[] best = STARTS[0];
        double least = Double.MAX_VALUE;
        for (int[] start : STARTS) {
            double loss = loss(start);
            if (loss < least) {
                least = loss;
                best = start;
            }
        }
        for (int step = FIRST_STEP; step > 0; step /= 2) {
            boolean better = true;
            while (better) {
                better = false;
                for (int[] next : neighbours(best, step)) {
                    double loss = loss(next);
                    if (loss < least) {
                        least = loss;
                        best = next;
                        better = true;
                    }
                }
            }
        }
        return link(best);
    }

    private static int[][] neighbours(int[] at, int step) {
        int pieces = Math.max(1, step / 16);
        int perPiece = Math.max(1, step / 8);
        return new int[][] {
            {at[0] + step, at[1], at[2]},
            {Math.max(100, at[0] - step), at[1], at[2]},
            {at[0], at[1] + pieces, at[2]},
            {at[0], Math.max(1, at[1] - pieces), at[2]},
            {at[0], at[1], at[2] + perPiece},
            {at[0], at[1], Math.max(0, at[2] - perPiece)}
        };
    }

    private static Link link(int[] numbers) {
        return new Link(Link.Amount.RECOGNISED, numbers[0], 0, numbers[1], numbers[2], MOST_PERMILLE);
    }

    private double loss(int[] numbers) {
        double loss = 0;
        for (var part : parts) {
            var logOdds = new double[part.score().length];
            var probability = new double[logOdds.length];
            for (int i = 0; i < logOdds.length; i++) {
                logOdds[i] =
                        part.score()[i] / (numbers[0] + (double) numbers[2] * Math.min(numbers[1], part.amount()[i]));
                probability[i] = Sigmoid.of(logOdds[i]);
            }
            double slope = StrictMath.log(Math.max(0.01, Calibration.slope(logOdds, part.is(), part.weight())))
                    / StrictMath.log(SLOPE);
            double error = new Calibration(probability, part.is(), part.weight()).error() / ERROR;
            // The fourth power: what is furthest off counts most.
            loss += slope * slope * slope * slope + error * error * error * error;
        }
        return loss;
    }
}
