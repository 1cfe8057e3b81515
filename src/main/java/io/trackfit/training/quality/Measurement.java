package io.trackfit.training.quality;

import io.trackfit.recommendation.model.Learning.Figure;
import io.trackfit.scoring.Track;
import io.trackfit.scoring.Verdict;
import io.trackfit.scoring.model.DirectionModel.VerdictRules;
import io.trackfit.scoring.model.Link;
import io.trackfit.training.cases.Case;
import io.trackfit.training.cases.Form;
import io.trackfit.training.cases.Label;
import io.trackfit.training.learning.Casebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Turns answers to cases into published figures. */
final class Measurement {

    static final String ALL = "all";
    private static final int ROUNDS = 500;
    private static final int ROUNDS_OF_CALIBRATION = 200;
    /** A group with fewer cases on either side says nothing. */
    private static final int FEWEST = 10;

    private final Casebook book;
    private final String split;
    private final List<Figure> figures = new ArrayList<>();

    Measurement(Casebook book, String split) {
        this.book = book;
        this.split = split;
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** Mean recall of the larger sum, each form. */
    void recall(@Nullable Answered[] answers, String group, Predicate<Case> which) {
        var recall = new Recall(book.cases(), answered(answers));
        for (var form : Form.values()) {
            var chosen = chosen(answers, form, which.and(one -> one.label() != Label.OTHER));
            if (hasBoth(chosen, 1)) {
                add("mean-recall", form, group, chosen, ROUNDS, recall::tracks);
            }
        }
    }

    /** Recall of each track, each form. */
    void recallByTrack(@Nullable Answered[] answers) {
        var recall = new Recall(book.cases(), answered(answers));
        for (var form : Form.values()) {
            for (var label : List.of(Label.AI_ENGINEERING, Label.DATA_ENGINEERING)) {
                var chosen = chosen(answers, form, one -> one.label() == label);
                add("recall", form, label.id(), chosen, ROUNDS, some -> recall.of(some, label));
            }
        }
    }

    /**
     * With all other work as a third answer.
     *
     * @param links the link for each case, found without its part
     */
    void threeWay(@Nullable Answered[] answers, VerdictRules rules, IntFunction<Link> links) {
        var known = answered(answers);
        var recall = new Recall(book.cases(), known);
        IntPredicate isFar =
                i -> rules.isFarFromBoth(known[i].ai(), known[i].data(), links.apply(i), known[i].amount());
        for (var form : Form.values()) {
            var chosen = chosen(answers, form, any -> true);
            add("three-way-mean-recall", form, ALL, chosen, ROUNDS, some -> recall.threeWay(some, isFar));
        }
    }

    /** Mean recall by a property, where both sides have cases enough; a source of one side only: its recall. */
    void recallBy(@Nullable Answered[] answers, String name, Function<Case, String> property) {
        var recall = new Recall(book.cases(), answered(answers));
        for (var form : Form.values()) {
            var values = new TreeMap<String, List<Integer>>();
            for (int i : chosen(answers, form, one -> one.label() != Label.OTHER)) {
                var value = property.apply(book.cases().get(i));
                if (!value.isEmpty()) {
                    values.computeIfAbsent(value, any -> new ArrayList<>()).add(i);
                }
            }
            values.forEach((value, members) -> {
                var some = members.stream().mapToInt(Integer::intValue).toArray();
                if (hasBoth(some, FEWEST)) {
                    add("mean-recall", form, name + ":" + value, some, ROUNDS, recall::tracks);
                }
            });
        }
    }

    /** What the verdict is for cases of each class. */
    void verdicts(@Nullable Answered[] answers) {
        var known = answered(answers);
        for (var form : Form.values()) {
            for (var label : Label.values()) {
                var chosen = chosen(answers, form, one -> one.label() == label);
                for (var verdict : Verdict.values()) {
                    add(
                            "verdict:"
                                    + verdict.name()
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .replace('_', '-'),
                            form,
                            label.id(),
                            chosen,
                            ROUNDS,
                            some -> share(some, i -> known[i].verdict() == verdict));
                }
            }
        }
    }

    /** @param links the link for each case, found without its part */
    void calibration(@Nullable Answered[] answers, IntFunction<Link> links) {
        var known = answered(answers);
        for (var form : Form.values()) {
            for (var track : Track.values()) {
                var chosen = chosen(answers, form, any -> true);
                Function<int[], Calibration> of = some -> calibration(some, known, track, links);
                add("calibration-error", form, track.id(), chosen, ROUNDS_OF_CALIBRATION, some -> of.apply(some)
                        .error());
                double perfect = of.apply(chosen).errorIfPerfect(ROUNDS_OF_CALIBRATION);
                figures.add(figure(
                        "calibration-error-if-perfect",
                        form,
                        track.id(),
                        chosen,
                        new Interval(perfect, perfect, perfect)));
                add("calibration-slope", form, track.id(), chosen, ROUNDS_OF_CALIBRATION, some -> of.apply(some)
                        .slope());
            }
        }
    }

    private Calibration calibration(int[] chosen, Answered[] answers, Track track, IntFunction<Link> links) {
        var probability = new double[chosen.length];
        var is = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            var answer = answers[chosen[i]];
            probability[i] = links.apply(chosen[i]).probability(answer.of(track), answer.amount()) / 1000.0;
            is[i] = book.cases().get(chosen[i]).label().id().equals(track.id()) ? 1 : 0;
        }
        return new Calibration(probability, is, ClassWeights.of(book.cases(), chosen));
    }

    private void add(
            String measure, Form form, String group, int[] chosen, int rounds, ToDoubleFunction<int[]> statistic) {
        if (chosen.length > 0) {
            figures.add(figure(measure, form, group, chosen, Interval.of(chosen, book.groups(), rounds, statistic)));
        }
    }

    private Figure figure(String measure, Form form, String group, int[] chosen, Interval interval) {
        return new Figure(
                measure,
                split,
                form.id(),
                group,
                chosen.length,
                (int) Math.round(interval.value() * 1000),
                (int) Math.round(interval.low() * 1000),
                (int) Math.round(interval.high() * 1000));
    }

    private static double share(int[] chosen, IntPredicate which) {
        return chosen.length == 0
                ? 0
                : (double) Arrays.stream(chosen).filter(which).count() / chosen.length;
    }

    private boolean hasBoth(int[] chosen, int fewest) {
        for (var label : List.of(Label.AI_ENGINEERING, Label.DATA_ENGINEERING)) {
            long cases = Arrays.stream(chosen)
                    .filter(i -> book.cases().get(i).label() == label)
                    .count();
            if (cases < fewest) {
                return false;
            }
        }
        return true;
    }

    private int[] chosen(@Nullable Answered[] answers, Form form, Predicate<Case> which) {
        return Arrays.stream(book.plain())
                .filter(i -> answers[i] != null
                        && book.cases().get(i).form() == form
                        && which.test(book.cases().get(i)))
                .toArray();
    }

    /** All that is looked at was answered: {@link #chosen} sees to it. */
    @SuppressWarnings("NullAway")
    private static Answered[] answered(@Nullable Answered[] answers) {
        return answers;
    }
}
