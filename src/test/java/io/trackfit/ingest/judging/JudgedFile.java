package io.trackfit.ingest.judging;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.trackfit.catalog.CatalogContent;
import io.trackfit.catalog.JobTitles;
import io.trackfit.ingest.mapping.MappingCheck;
import io.trackfit.ingest.mapping.MappingRequest;
import io.trackfit.ingest.reading.ReadingLimits;
import io.trackfit.ingest.reading.Upload;
import io.trackfit.market.content.PublishedPayReader;
import io.trackfit.market.conversion.PayPeriods;
import io.trackfit.market.intake.Observation;
import io.trackfit.market.intake.Posting;
import io.trackfit.shared.body.BodyReader;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.http.StrictJson;
import io.trackfit.testsupport.Reviewed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A file judged without a service around it. */
record JudgedFile(
        List<Observation> observations,
        List<Posting> postings,
        List<RowIssue> issues,
        Judges.Bench bench,
        Upload upload) {

    static final ReadingLimits LIMITS =
            new ReadingLimits(1 << 30, 1L << 32, 500, 1_000_000, 4_000_000, Duration.ofMinutes(5));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final PayPeriods PERIODS = periods();
    private static final JobTitles.Edition TITLES =
            new JobTitles.Edition(Reviewed.CATALOG, JobTitles.resolver(Reviewed.CATALOG));

    private static PayPeriods periods() {
        var files = ReviewedFiles.onClasspath("catalog");
        return new PublishedPayReader(files, CatalogContent.read(files).snapshot())
                .read()
                .periods();
    }

    static MappingRequest mapping(String json) {
        var mapper = new ObjectMapper().findAndRegisterModules();
        new StrictJson().customize(mapper);
        return new BodyReader(mapper, List.of(new MappingCheck()))
                .read(json.getBytes(StandardCharsets.UTF_8), MappingRequest.class);
    }

    static MappingRequest shipped(String id) {
        try (var file = JudgedFile.class.getResourceAsStream("/ingest/mappings/%s.json".formatted(id))) {
            return mapping(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of our own columns for pay. */
    static JudgedFile pay(String... lines) {
        return of(shipped("trackfit-salaries"), lines);
    }

    static JudgedFile of(MappingRequest mapping, String... lines) {
        return of(
                mapping, new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    static JudgedFile of(MappingRequest mapping, InputStream bytes) {
        var bench = new Judges.Bench(TITLES, PERIODS, CLOCK, mapping.toMapping(), LIMITS.columns());
        var file = Path.of("target", UUID.randomUUID() + ".upload");
        var observations = new ArrayList<Observation>();
        var postings = new ArrayList<Posting>();
        var issues = new ArrayList<RowIssue>();
        try (var upload = Upload.receive(
                        bytes, file, mapping.toMapping().layout(), bench.firstReading(), LIMITS, Clock.systemUTC());
                var rows = upload.open()) {
            var judge = bench.judge();
            var found = new RowIssues();
            for (var row = rows.next(); row != null; row = rows.next()) {
                int repeats = upload.claim(row);
                if (repeats > 0) {
                    switch (judge.judge(row, repeats, found)) {
                        case Judged.Observed(var pay) -> observations.addAll(pay);
                        case Judged.Posted(var posting) -> postings.add(posting);
                        case Judged.Rejected none -> {}
                    }
                    issues.addAll(found.all());
                }
            }
            return new JudgedFile(observations, postings, issues, bench, upload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<IssueCode> codes() {
        return issues.stream().map(RowIssue::code).toList();
    }
}
