package io.trackfit.training.quality;

import io.trackfit.recommendation.model.Learning.Figure;
import io.trackfit.scoring.Facts;
import io.trackfit.scoring.model.Model;
import io.trackfit.training.cases.Case;
import io.trackfit.training.learning.Casebook;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a published model answers labelled cases, nothing learned again. */
public final class AsItIs {

    private AsItIs() {}

    public static List<Figure> measure(Casebook book, Model model, Facts facts) {
        var everybody = new int[book.cases().size()];
        @Nullable
        Answered[] answers = new CrossFit(book, facts, (weights, link) -> model)
                .answers(everybody, List.of(Map.of()), List.of(model.direction().link()));
        var figures = new Measurement(book, "as-it-is");
        figures.recall(answers, Measurement.ALL, any -> true);
        figures.recall(answers, "with-activities", Case::hasActivities);
        figures.recallByTrack(answers);
        figures.threeWay(
                answers, model.direction().verdict(), any -> model.direction().link());
        figures.recallBy(answers, "source", Case::source);
        figures.recallBy(answers, "country", Case::country);
        figures.recallBy(answers, "years", Case::years);
        figures.verdicts(answers);
        figures.calibration(answers, any -> model.direction().link());
        return figures.figures();
    }
}
