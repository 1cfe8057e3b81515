package io.trackfit.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SkillExtractorBenchmarkTest {

    @Test
    void the_benchmark_still_runs() {
        var benchmark = new SkillExtractorBenchmark();
        assertThat(benchmark.aMegabyteOfSentences().mentions()).hasSizeGreaterThan(10_000);
        assertThat(benchmark.aMegabyteOfBeginnings().mentions()).isNotEmpty();
    }
}
