package io.trackfit.training.quality;

import io.trackfit.scoring.Track;
import io.trackfit.training.cases.Case;
import io.trackfit.training.cases.Label;
import java.util.List;
import java.util.function.IntPredicate;

/** Shares of cases that were answered rightly, so that each class counts alike. */
final class Recall {

    private final List<Case> cases;
    private final Answered[] answers;

    Recall(List<Case> cases, Answered[] answers) {
        this.cases = cases;
        this.answers = answers;
    }

    /** Mean over both tracks of the share whose larger sum is the right one; equal sums are half right. */
    double tracks(int[] chosen) {
        return (of(chosen, Label.AI_ENGINEERING) + of(chosen, Label.DATA_ENGINEERING)) / 2;
    }

    double of(int[] chosen, Label label) {
        double right = 0;
        int all = 0;
        for (int i : chosen) {
            if (cases.get(i).label() == label) {
                long apart = answers[i].ai() - answers[i].data();
                long toward = label == Label.AI_ENGINEERING ? apart : -apart;
                right += toward > 0 ? 1 : toward == 0 ? 0.5 : 0;
                all++;
            }
        }
        return all == 0 ? 0 : right / all;
    }

    /** With a third answer, where a case is far from both tracks: mean over three classes. */
    double threeWay(int[] chosen, IntPredicate isFar) {
        var right = new double[3];
        var all = new double[3];
        for (int i : chosen) {
            var answer = answers[i];
            var said = isFar.test(i)
                    ? Label.OTHER
                    : answer.of(Track.AI_ENGINEERING) > answer.of(Track.DATA_ENGINEERING)
                            ? Label.AI_ENGINEERING
                            : Label.DATA_ENGINEERING;
            var label = cases.get(i).label();
            all[label.ordinal()]++;
            right[label.ordinal()] += said == label ? 1 : 0;
        }
        double sum = 0;
        for (int label = 0; label < 3; label++) {
            sum += all[label] == 0 ? 0 : right[label] / all[label];
        }
        return sum / 3;
    }
}
