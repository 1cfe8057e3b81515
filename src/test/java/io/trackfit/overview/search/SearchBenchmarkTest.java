package io.trackfit.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchBenchmarkTest {

    @Test
    void the_benchmark_still_runs() {
        assertThat(new SearchBenchmark().search()).isNotEmpty();
    }
}
