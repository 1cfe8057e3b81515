package io.trackfit.ingest;

import io.quarkus.logging.Log;
import io.trackfit.ingest.judging.Judged;
import io.trackfit.ingest.judging.Judges.Bench;
import io.trackfit.ingest.judging.RowIssues;
import io.trackfit.ingest.reading.Row;
import io.trackfit.ingest.reading.Upload;
import io.trackfit.market.Market;
import io.trackfit.market.intake.Batch;
import io.trackfit.market.intake.IntakeBroken;
import io.trackfit.market.intake.MarketIntake;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** One import from its file to the market: judged, copied unseen, published. Whatever goes wrong, nothing of it stays. */
final class ImportRun {

    /** As PostgreSQL calls it (Appendix A). */
    private static final String DISK_FULL = "53100";

    private static final Duration BETWEEN_SIGNS = Duration.ofSeconds(1);

    private final Import job;
    private final Upload upload;
    private final Bench bench;
    private final ImportStore store;
    private final MarketIntake intake;
    private final Market market;
    private final IngestConfig config;
    private final Clock clock;
    private final String owner;
    private @Nullable Long batch;

    ImportRun(
            Import job,
            Upload upload,
            Bench bench,
            ImportStore store,
            MarketIntake intake,
            Market market,
            IngestConfig config,
            Clock clock,
            String owner) {
        this.job = job;
        this.upload = upload;
        this.bench = bench;
        this.store = store;
        this.intake = intake;
        this.market = market;
        this.config = config;
        this.clock = clock;
        this.owner = owner;
    }

    void run() {
        try (upload) {
            store.begin(job.id(), owner);
            var refusal = copy();
            if (refusal != null) {
                giveUp(ImportState.REFUSED, refusal);
            } else {
                store.copied(job.id(), owner);
                intake.publish(batch(), job.stateOf());
                batch = null; // it is the market's now
                market.look(); // who is told that it is visible sees it in the next answer
                store.settle(job.source(), job.kind());
            }
        } catch (CancellationException e) {
            giveUp(ImportState.FAILED, "The service was stopped while the file was judged. Send it again.");
        } catch (IntakeBroken e) {
            Log.warnf("Import %s was broken off: %s", job.id(), e.getMessage());
            giveUp(ImportState.FAILED, reason(e.state()));
        } catch (IOException | RuntimeException e) {
            if (sqlState(e).equals(DISK_FULL)) { // whatever was written at that moment, not only the rows
                Log.warnf("Import %s was broken off: the disk of the database is full", job.id());
                giveUp(ImportState.FAILED, reason(DISK_FULL));
                return;
            }
            Log.errorf(e, "Import %s failed", job.id());
            giveUp(ImportState.FAILED, "Something went wrong on our side; it is logged under the import's id.");
        }
    }

    /** What the database said; empty: it was not the database. */
    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static String reason(String sqlState) {
        return switch (sqlState) {
            case DISK_FULL -> "The database has no room left on its disk. Send the file again when there is.";
            case "" -> "The database went away while the file was copied. Send it again.";
            default -> "The database broke the copying off (SQLSTATE %s). Send the file again.".formatted(sqlState);
        };
    }

    private long batch() {
        if (batch == null) {
            throw new IllegalStateException("There is no batch.");
        }
        return batch;
    }

    /** Why the file is refused; null: it is not. */
    private @Nullable String copy() throws IOException {
        var judging = new Judging(upload, bench.judge(), config.maxRejectedShare());
        var issues = new IssueLog(store, job.id(), config.maxIssuesPerCode());
        try (var rows = intake.open(job.kind().batch(), job.source())) {
            batch = rows.id();
            store.progress(job.id(), owner, judging.counts(), batch);
            var counts = judging.run(new IntoBatch(rows, issues));
            issues.finish();
            store.progress(job.id(), owner, counts, batch);
            if (judging.tooManyRejected() || counts.kept() == 0) {
                return refusal(counts, judging.tooManyRejected());
            }
            store.addWords(job.id(), WordKind.TITLE, bench.unmappedTitles().all());
            store.addWords(job.id(), WordKind.SKILL, bench.unmappedSkills().all());
            rows.finish();
        }
        return null;
    }

    private String refusal(RowCounts rows, boolean tooMany) {
        return tooMany
                ? "%d of the first %d rows are bad: more than %s %% of all %d. Nothing was taken."
                        .formatted(
                                rows.rejected(),
                                rows.read(),
                                Double.toString(config.maxRejectedShare() * 100).replaceAll("\\.0$", ""),
                                rows.all())
                : "The file has no row that could be kept.";
    }

    private void giveUp(ImportState state, String why) {
        try {
            if (batch != null) {
                intake.discard(batch);
            }
            store.giveUp(job.id(), state, why);
        } catch (RuntimeException e) {
            // The sweep does it as soon as the database is back.
            Log.warnf("Import %s could not be given up yet: %s", job.id(), e.getMessage());
        }
    }

    /** Copies what is kept, and says from time to time how far it is. */
    private final class IntoBatch implements Judging.Sink {

        private final Batch rows;
        private final IssueLog issues;
        private Instant next = clock.instant().plus(BETWEEN_SIGNS);

        IntoBatch(Batch rows, IssueLog issues) {
            this.rows = rows;
            this.issues = issues;
        }

        @Override
        public void row(Row row, @Nullable Judged judged, int times, RowIssues found) {
            switch (judged) {
                case Judged.Observed(var observations) -> observations.forEach(rows::add);
                case Judged.Posted(var posting) -> rows.add(posting);
                case Judged.Rejected none -> {}
                case null -> {
                    return;
                }
            }
            if (!found.isEmpty()) {
                found.all().forEach(issue -> issues.add(issue, times));
            }
        }

        @Override
        public void progress(RowCounts counts) {
            if (clock.instant().isAfter(next)) {
                store.progress(job.id(), owner, counts, rows.id());
                next = clock.instant().plus(BETWEEN_SIGNS);
            }
        }
    }
}
