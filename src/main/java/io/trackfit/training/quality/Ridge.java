package io.trackfit.training.quality;

import io.trackfit.scoring.Track;
import io.trackfit.training.cases.Form;
import io.trackfit.training.cases.Label;
import io.trackfit.training.learning.Casebook;
import io.trackfit.training.learning.Learner;
import io.trackfit.training.learning.Learner.Settings;
import io.trackfit.training.learning.Sample;
import io.trackfit.training.learning.Weights;
import java.util.Arrays;
import java.util.List;

/**
 * Chooses the one setting that is not fixed beforehand, the ridge, by what tells the tracks apart best in sources that were
 * left out. Chosen anew within every part that is measured, so that it is not tuned on what is reported.
 */
final class Ridge {

    static final double PAIR = 1;
    static final int FEWEST = 10;

    /** Against a sample that weighs 1. */
    private static final List<Double> CHOICES = List.of(0.0016, 0.0032, 0.0064);

    private static final int PARTS = 3;
    private static final double ROUGH = 5e-3;
    private static final double PRECISE = 2e-5;

    private final Casebook book;
    private final Learner learner;
    private final int[] sources;

    Ridge(Casebook book, Learner learner) {
        this.book = book;
        this.learner = learner;
        sources = Folds.bySource(book);
    }

    /** Settings for a sketch of what fewer cases would give, where choosing again would take too long. */
    Settings usual() {
        return new Settings(CHOICES.get(1), PAIR, FEWEST, ROUGH);
    }

    /** Settings for learning from these cases. */
    Settings choose(int[] chosen) {
        double best = -1;
        double ridge = 0;
        for (double choice : CHOICES) {
            var settings = new Settings(choice, PAIR, FEWEST, ROUGH);
            double recall = recall(chosen, settings);
            if (recall > best) {
                best = recall;
                ridge = choice;
            }
        }
        return new Settings(ridge, PAIR, FEWEST, PRECISE);
    }

    /** Mean over forms of the mean recall over the two tracks, of sources left out. */
    private double recall(int[] chosen, Settings settings) {
        var right = new double[Form.values().length][2];
        var all = new double[Form.values().length][2];
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            var weights = learner.learn(
                    Sample.of(
                            book,
                            Arrays.stream(chosen)
                                    .filter(i -> sources[i] % PARTS != left)
                                    .toArray()),
                    settings);
            for (int i : chosen) {
                var one = book.cases().get(i);
                if (sources[i] % PARTS == left && one.label() != Label.OTHER) {
                    int form = one.form().ordinal();
                    int label = one.label().ordinal();
                    all[form][label]++;
                    right[form][label] += isRight(i, weights) ? 1 : 0;
                }
            }
        }
        double sum = 0;
        for (int form = 0; form < all.length; form++) {
            for (int label = 0; label < 2; label++) {
                sum += all[form][label] == 0 ? 0 : right[form][label] / all[form][label];
            }
        }
        return sum / (2 * all.length);
    }

    private boolean isRight(int i, Weights weights) {
        var row = book.rows().get(i);
        double apart = weights.sum(row, Track.AI_ENGINEERING) - weights.sum(row, Track.DATA_ENGINEERING);
        return book.cases().get(i).label() == Label.AI_ENGINEERING ? apart > 0 : apart < 0;
    }
}
