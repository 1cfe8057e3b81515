package io.trackfit.training.quality;

import io.trackfit.scoring.Facts;
import io.trackfit.scoring.model.Model;
import io.trackfit.scoring.model.PerTrack;
import io.trackfit.training.learning.Casebook;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Has every case answered by a model that was learned without its part, by the scorer that serves. */
final class CrossFit {

    private final Casebook book;
    private final Facts facts;
    private final Function<Map<String, PerTrack>, Model> model;

    /** @param model the model with the given weights */
    CrossFit(Casebook book, Facts facts, Function<Map<String, PerTrack>, Model> model) {
        this.book = book;
        this.facts = facts;
        this.model = model;
    }

    /** Learns from a sample: weights of the pieces that were learned. */
    interface Method {
        Map<String, PerTrack> learn(int[] chosen);
    }

    /** Answers by case; null where a case is not asked. */
    @Nullable
    Answered[] answers(int[] folds, Method method) {
        return answers(folds, method, 1);
    }

    /** @param share of the cases of the other parts that are learned from */
    @Nullable
    Answered[] answers(int[] folds, Method method, double share) {
        var answers = new Answered[folds.length];
        var plain = book.plain();
        for (int part = 0; part < Folds.parts(folds); part++) {
            int left = part;
            var random = new Random(part);
            var asked = Arrays.stream(plain).filter(i -> folds[i] == left).toArray();
            if (asked.length == 0) {
                continue;
            }
            var chosen = Arrays.stream(plain)
                    .filter(i -> folds[i] != left && (share == 1 || random.nextDouble() < share))
                    .toArray();
            var asker = new Answered.Asker(model.apply(method.learn(chosen)), facts);
            for (int i : asked) {
                answers[i] = asker.ask(book.cases().get(i).profile());
            }
        }
        return answers;
    }
}
