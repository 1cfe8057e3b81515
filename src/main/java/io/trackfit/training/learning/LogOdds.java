package io.trackfit.training.learning;

import io.trackfit.training.cases.Label;

/**
 * The plain alternative: each piece weighs the logarithm of how much more often it stands in a track than in the rest, each
 * piece by itself. Correlated pieces count as often as they come; here to be compared with.
 */
public final class LogOdds {

    /** Added to each share, so that what was never seen is not impossible. */
    private static final double SMOOTHING = 0.002;

    private LogOdds() {}

    public static Weights learn(Sample sample, Design design) {
        var weights = Weights.zero(design.size());
        count(sample, Label.AI_ENGINEERING, weights.aiEngineering());
        count(sample, Label.DATA_ENGINEERING, weights.dataEngineering());
        return weights;
    }

    private static void count(Sample sample, Label track, double[] weights) {
        var within = new double[weights.length];
        var outside = new double[weights.length];
        double allWithin = 0;
        double allOutside = 0;
        for (int i = 0; i < sample.rows().size(); i++) {
            boolean in = sample.labels().get(i) == track;
            double weight = sample.weights()[i];
            if (in) {
                allWithin += weight;
            } else {
                allOutside += weight;
            }
            var row = sample.rows().get(i);
            for (int j = 0; j < row.evidence().length; j++) {
                (in ? within : outside)[row.evidence()[j]] += weight * row.strength()[j];
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] = within[i] + outside[i] == 0
                    ? 0
                    : StrictMath.log((within[i] / allWithin + SMOOTHING) / (outside[i] / allOutside + SMOOTHING));
        }
    }
}
