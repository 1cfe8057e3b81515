package io.trackfit.training.quality;

import io.trackfit.scoring.Facts;
import io.trackfit.scoring.model.Link;
import io.trackfit.scoring.model.Model;
import io.trackfit.scoring.model.PerTrack;
import io.trackfit.training.learning.Casebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Has every case answered by a model that was learned without its part, by the scorer that serves. */
final class CrossFit {

    private final Casebook book;
    private final Facts facts;
    private final BiFunction<Map<String, PerTrack>, Link, Model> model;

    /** @param model the model with the given weights and link */
    CrossFit(Casebook book, Facts facts, BiFunction<Map<String, PerTrack>, Link, Model> model) {
        this.book = book;
        this.facts = facts;
        this.model = model;
    }

    /** Learns from a sample: weights of the pieces that were learned. */
    interface Method {
        Map<String, PerTrack> learn(int[] chosen);
    }

    /** The weights for each part, learned from all others; null where a part has no case to ask. */
    List<@Nullable Map<String, PerTrack>> learn(int[] folds, Method method) {
        return learn(folds, method, 1);
    }

    /** @param share of the cases of the other parts that are learned from */
    List<@Nullable Map<String, PerTrack>> learn(int[] folds, Method method, double share) {
        var weights = new ArrayList<@Nullable Map<String, PerTrack>>();
        for (int part = 0; part < Folds.parts(folds); part++) {
            int left = part;
            var random = new Random(part);
            var chosen = Arrays.stream(book.plain())
                    .filter(i -> folds[i] != left && (share == 1 || random.nextDouble() < share))
                    .toArray();
            weights.add(asked(folds, part).length == 0 ? null : method.learn(chosen));
        }
        return weights;
    }

    /**
     * Answers by case; null where a case is not asked.
     *
     * @param weights for each part
     * @param links for each part
     */
    @Nullable
    Answered[] answers(int[] folds, List<@Nullable Map<String, PerTrack>> weights, List<Link> links) {
        var answers = new Answered[folds.length];
        for (int part = 0; part < weights.size(); part++) {
            var learned = weights.get(part);
            if (learned == null) {
                continue;
            }
            var asker = new Answered.Asker(model.apply(learned, links.get(part)), facts);
            for (int i : asked(folds, part)) {
                answers[i] = asker.ask(book.cases().get(i).profile());
            }
        }
        return answers;
    }

    private int[] asked(int[] folds, int part) {
        return Arrays.stream(book.plain()).filter(i -> folds[i] == part).toArray();
    }
}
