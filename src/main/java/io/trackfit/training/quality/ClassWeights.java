package io.trackfit.training.quality;

import io.trackfit.training.cases.Case;
import io.trackfit.training.cases.Label;
import java.util.List;

/** Weights under which the three classes are equally frequent: what a probability of ours is about. Sum to 1. */
final class ClassWeights {

    private ClassWeights() {}

    static double[] of(List<Case> cases, int[] chosen) {
        var counts = new int[Label.values().length];
        for (int i : chosen) {
            counts[cases.get(i).label().ordinal()]++;
        }
        int present = 0;
        for (int count : counts) {
            present += count > 0 ? 1 : 0;
        }
        var weights = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            weights[i] = 1.0 / (present * counts[cases.get(chosen[i]).label().ordinal()]);
        }
        return weights;
    }
}
