package io.trackfit.overview.search;

import io.trackfit.catalog.CatalogContent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time of one search of everything: at most a millisecond, whatever is asked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {

    private static final Set<FoundKind> ALL = EnumSet.allOf(FoundKind.class);
    private static final int LIMIT = 20;

    private final SearchIndex index = SearchIndex.of(CatalogContent.read().snapshot());

    /** An alias, a word many names begin with, a job title, a slip, one in an unfinished word, and the longest query with nothing in it. */
    @Param({
        "k8s",
        "data",
        "Sr. ETL Developer – Dubai",
        "kuberntes",
        "tensrofl",
        "qwertz asdfgh yxcvbn qwertz asdfgh yxcvbn qwertz asdfgh yxcvbn qwertz asdfgh yxcvbn qwertz asdfgh yx"
    })
    public String query = "k8s";

    @Benchmark
    public List<Hit> search() {
        return index.find(query, ALL, LIMIT);
    }
}
