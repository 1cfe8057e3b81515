package io.trackfit.training.quality;

import io.trackfit.scoring.Track;
import io.trackfit.scoring.model.Link;
import io.trackfit.training.cases.Case;
import io.trackfit.training.cases.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the temperatures of the one published link under which no form is much too sure or too shy: the least sum over
 * forms and tracks of the fourth power of the logarithm of the calibration slope. Whole numbers, tried one at a time with shrinking
 * steps: no rounding afterwards, and always the same.
 */
final class LinkFit {

    private static final int MOST_PERMILLE = 980;
    private static final int FIRST_STEP = 64;

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
        int[] best = {500, 0, 30};
        double least = loss(best);
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
        int[][] moves = {
            {at[0] + step, at[1], at[2]},
            {Math.max(100, at[0] - step), at[1], at[2]},
            {at[0], at[1] + Math.max(1, step / 16), at[2]},
            {at[0], Math.max(0, at[1] - Math.max(1, step / 16)), at[2]},
            {at[0], at[1], at[2] + Math.max(1, step / 8)},
            {at[0], at[1], Math.max(0, at[2] - Math.max(1, step / 8))}
        };
        return moves;
    }

    private static Link link(int[] numbers) {
        return new Link(Link.Amount.RECOGNISED, numbers[0], numbers[1], numbers[2], MOST_PERMILLE);
    }

    private double loss(int[] numbers) {
        double loss = 0;
        for (var part : parts) {
            var logOdds = new double[part.score().length];
            for (int i = 0; i < logOdds.length; i++) {
                logOdds[i] = part.score()[i]
                        / (numbers[0] + (double) numbers[2] * Math.max(0, part.amount()[i] - numbers[1]));
            }
            double off = StrictMath.log(Math.max(0.01, Calibration.slope(logOdds, part.is(), part.weight())));
            // The fourth power: the form that is furthest off counts most.
            loss += off * off * off * off;
        }
        return loss;
    }
}
