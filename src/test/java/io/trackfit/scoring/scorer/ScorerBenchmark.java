package io.trackfit.scoring.scorer;

import io.trackfit.scoring.Profile;
import io.trackfit.scoring.Question;
import io.trackfit.scoring.Recommendation;
import io.trackfit.testsupport.Fits;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One recommendation for a profile of twenty skills, with the facts of every number. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScorerBenchmark {

    private final Profile profile = Fits.naming(
                    "python",
                    "sql",
                    "spark",
                    "airflow",
                    "kafka",
                    "aws",
                    "snowflake",
                    "git",
                    "docker",
                    "dbt",
                    "java",
                    "azure",
                    "pandas",
                    "etl",
                    "data-modeling",
                    "redshift",
                    "linux",
                    "terraform",
                    "kubernetes",
                    "ci-cd")
            .with(List.of(Fits.years(3)));
    private final Question numbers = new Question(List.of(), Fits.OBTAINABLE, false);
    private final Question steps = new Question(List.of(), Fits.OBTAINABLE, true);

    @Benchmark
    public Recommendation without_next_steps() {
        return Fits.SCORER.score(profile, numbers);
    }

    /** Three roles, each with some forty additions tried. */
    @Benchmark
    public Recommendation with_next_steps() {
        return Fits.SCORER.score(profile, steps);
    }
}
