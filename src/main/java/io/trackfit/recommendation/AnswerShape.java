package io.trackfit.recommendation;

import io.trackfit.recommendation.answer.RecommendationView;
import io.trackfit.recommendation.numbers.NumbersShape;
import io.trackfit.recommendation.wire.JsonBuffer;
import io.trackfit.recommendation.wire.JsonShapes;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Writes answers with all their members, or with some. */
final class AnswerShape {

    /** Of an answer, in their order. */
    static final List<String> MEMBERS = Arrays.stream(RecommendationView.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    static final AnswerShape WHOLE = new AnswerShape(Set.copyOf(MEMBERS));

    private final JsonShapes.Shape views;
    private final NumbersShape numbers;

    AnswerShape(Set<String> members) {
        views = JsonShapes.of(RecommendationView.class, members);
        numbers = new NumbersShape(members);
    }

    void write(Answer answer, JsonBuffer out) {
        switch (answer) {
            case Answer.Whole whole -> views.write(whole.view(), out);
            case Answer.Bare bare -> numbers.write(bare.numbers(), out);
        }
    }
}
