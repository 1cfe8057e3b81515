package io.trackfit.extraction;

import io.trackfit.testsupport.Reviewed;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Extractions of one megabyte of text a second: 20 and more on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class SkillExtractorBenchmark {

    private static final int MEGABYTE = 1_000_000;

    private final SkillExtractor extractor = SkillExtractor.of(Reviewed.CATALOG);
    private final String prose = megabyte("");
    private final String hostile = megabyte("azure kubernetes ");

    @Benchmark
    public Extraction aMegabyteOfSentences() {
        return extractor.extract(prose);
    }

    /** The longest names' beginnings, over and over. */
    @Benchmark
    public Extraction aMegabyteOfBeginnings() {
        return extractor.extract(hostile);
    }

    private static String megabyte(String repeated) {
        var unit = repeated.isEmpty()
                ? AnnotatedSentences.read().stream()
                        .map(AnnotatedSentences.Sentence::text)
                        .collect(Collectors.joining("\n\n"))
                : repeated;
        return unit.repeat(MEGABYTE / unit.length() + 1).substring(0, MEGABYTE);
    }
}
