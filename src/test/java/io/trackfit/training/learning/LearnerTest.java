package io.trackfit.training.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.testsupport.Fits;
import io.trackfit.training.cases.Label;
import io.trackfit.training.learning.Learner.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final Design DESIGN = new Design(Fits.MODEL, Fits.FACTS);
    private static final Prior PRIOR = Prior.of(Fits.MODEL.direction(), Fits.FACTS, DESIGN);
    private static final Learner LEARNER = new Learner(DESIGN, PRIOR, -0.693);
    private static final Settings SETTINGS = new Settings(0.003, 1, 10, 1e-5);

    @Test
    void a_piece_seen_too_seldom_keeps_its_curated_weight() {
        var weights = LEARNER.learn(sample(9), SETTINGS);
        int nlp = DESIGN.number("skill:nlp");
        assertThat(weights.aiEngineering()[nlp]).isEqualTo(PRIOR.weights().aiEngineering()[nlp]);
        assertThat(LEARNER.learn(sample(10), SETTINGS).aiEngineering()[nlp])
                .isGreaterThan(PRIOR.weights().aiEngineering()[nlp]);
    }

    @Test
    void a_core_skill_never_weighs_against_its_track() {
        // Kafka is core of data engineering; here only AI engineers name it.
        var weights = LEARNER.learn(sample("skill:kafka", Label.AI_ENGINEERING, 50), SETTINGS);
        int kafka = DESIGN.number("skill:kafka");
        assertThat(weights.dataEngineering()[kafka]).isZero();
        assertThat(weights.aiEngineering()[kafka]).isPositive();
    }

    @Test
    void pieces_that_always_come_together_share_what_they_tell() {
        var alone = LEARNER.learn(sample("skill:php", Label.AI_ENGINEERING, 100), SETTINGS);
        var rows = new ArrayList<Design.Row>();
        var labels = new ArrayList<Label>();
        int php = DESIGN.number("skill:php");
        int css = DESIGN.number("skill:css");
        for (int i = 0; i < 200; i++) {
            rows.add(i % 2 == 0 ? row(php, css) : row());
            labels.add(i % 2 == 0 ? Label.AI_ENGINEERING : Label.OTHER);
        }
        var both = LEARNER.learn(sample(rows, labels), SETTINGS);
        double together = both.aiEngineering()[php] + both.aiEngineering()[css];
        assertThat(together).isLessThan(1.4 * alone.aiEngineering()[php]);
    }

    @Test
    void the_logistic_function_is_exact_to_nine_digits() {
        for (double z = -30; z <= 30; z += 0.37) {
            assertThat(Sigmoid.of(z)).isCloseTo(1 / (1 + StrictMath.exp(-z)), Offset.offset(1e-9));
        }
    }

    private static Sample sample(int withNlp) {
        return sample("skill:nlp", Label.AI_ENGINEERING, withNlp);
    }

    /** As many cases with the piece, under the label, as without it under another. */
    private static Sample sample(String piece, Label label, int count) {
        var rows = new ArrayList<Design.Row>();
        var labels = new ArrayList<Label>();
        for (int i = 0; i < count; i++) {
            rows.add(row(DESIGN.number(piece)));
            labels.add(label);
            rows.add(row());
            labels.add(Label.OTHER);
        }
        return sample(rows, labels);
    }

    private static Sample sample(List<Design.Row> rows, List<Label> labels) {
        var weights = new double[rows.size()];
        Arrays.fill(weights, 1.0 / weights.length);
        return new Sample(rows, labels, weights);
    }

    private static Design.Row row(int... pieces) {
        var strength = new double[pieces.length];
        Arrays.fill(strength, 1);
        return new Design.Row(pieces, strength, Arrays.toString(pieces));
    }
}
