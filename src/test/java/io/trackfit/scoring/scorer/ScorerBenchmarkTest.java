package io.trackfit.scoring.scorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.trackfit.scoring.Verdict;
import org.junit.jupiter.api.Test;

/** Runs the benchmark once, so that it cannot rot. */
class ScorerBenchmarkTest {

    @Test
    void the_benchmark_scores_what_it_says() {
        var benchmark = new ScorerBenchmark();
        assertThat(benchmark.without_next_steps().verdict()).isEqualTo(Verdict.DATA_ENGINEERING);
        assertThat(benchmark.with_next_steps().roles()).hasSize(3).anySatisfy(role -> assertThat(role.nextSteps())
                .isNotEmpty());
    }
}
