package io.trackfit.ingest;

import io.quarkus.logging.Log;
import io.trackfit.ingest.judging.IssueCode;
import io.trackfit.ingest.judging.Judges;
import io.trackfit.ingest.judging.Judges.Bench;
import io.trackfit.ingest.judging.WordCounts.Counted;
import io.trackfit.ingest.reading.NoRoom;
import io.trackfit.ingest.reading.Upload;
import io.trackfit.market.Market;
import io.trackfit.market.intake.MarketIntake;
import io.trackfit.shared.problem.NotFound;
import io.trackfit.shared.problem.ProblemType;
import io.trackfit.shared.problem.Refused;
import io.trackfit.shared.problem.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** All imports. The only door to them. Not for the event loop. */
@ApplicationScoped
public class Imports {

    /** Issues shown of each code with an import itself. */
    public static final int FIRST_ISSUES = 20;

    private static final int FIRST_WORDS = 20;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final ImportStore store;
    private final ImportLine line;
    private final MarketIntake intake;
    private final Market market;
    private final Judges judges;
    private final IngestConfig config;
    private final Clock clock;
    private final Semaphore uploads;

    Imports(
            ImportStore store,
            ImportLine line,
            MarketIntake intake,
            Market market,
            Judges judges,
            IngestConfig config,
            Clock clock) {
        this.store = store;
        this.line = line;
        this.intake = intake;
        this.market = market;
        this.judges = judges;
        this.config = config;
        this.clock = clock;
        uploads = new Semaphore(config.maxUploads());
    }

    /** A file that came in whole, and what is needed to judge it. */
    private record Received(String id, Upload upload, Bench bench) {}

    /**
     * Takes a file in, and waits a while for it to be judged. What is wrong with the file as a whole is thrown; of the same
     * file again nothing is done.
     */
    public Taken take(Wanted wanted, InputStream body) throws IOException {
        line.sweep();
        var received = receive(wanted, body);
        boolean handedOver = false;
        try {
            var before = before(wanted, received.upload().sha256());
            if (before != null) {
                return new Taken(before, true);
            }
            var job = job(wanted, received);
            if (!store.add(job, line.owner())) {
                throw new Refused(
                        ProblemType.CONFLICT,
                        "The same file of this source is being imported. See /v1/imports; when that is done, nothing"
                                + " is left to do.");
            }
            handedOver = true;
            await(line.begin(job, received.upload(), received.bench()));
            return new Taken(find(job.id()), false);
        } finally {
            if (!handedOver) {
                received.upload().close();
            }
        }
    }

    /** Judges a file and stores nothing. */
    public Trial tryOut(Wanted wanted, InputStream body) throws IOException {
        var received = receive(wanted, body);
        try (var upload = received.upload()) {
            var bench = received.bench();
            var judging = new Judging(upload, bench.judge(), 1);
            var sink = new TrialSink();
            var rows = judging.run(sink);
            return new Trial(
                    rows,
                    rows.kept() == 0 || rows.rejected() > config.maxRejectedShare() * rows.all(),
                    upload.charset(),
                    bench.firstLook().columns().unread(),
                    sink.preview(),
                    sink.issues(),
                    sink.firstIssues(),
                    first(bench.unmappedTitles().all()),
                    first(bench.unmappedSkills().all()));
        }
    }

    private static List<Counted> first(List<Counted> words) {
        return words.stream().limit(FIRST_WORDS).toList();
    }

    private Received receive(Wanted wanted, InputStream body) throws IOException {
        if (!uploads.tryAcquire()) {
            throw new Refused(
                    ProblemType.UNAVAILABLE,
                    "%d files are coming in already. Try again in %d seconds."
                            .formatted(config.maxUploads(), SOON.toSeconds()));
        }
        try {
            var id = UUID.randomUUID().toString();
            var bench = judges.bench(wanted.mapping(), config.maxColumns());
            var upload = Upload.receive(
                    body, line.file(id), wanted.mapping().layout(), bench.firstReading(), config.limits(), clock);
            return new Received(id, upload, bench);
        } catch (NoRoom e) {
            Log.warnf("An upload was refused: %s", e.getMessage());
            throw new Refused(
                    ProblemType.UNAVAILABLE, "There is no room to keep the file while it is read. Nothing was taken.");
        } finally {
            uploads.release();
        }
    }

    private Import job(Wanted wanted, Received received) {
        var upload = received.upload();
        return new Import(
                received.id(),
                wanted.mapping().kind(),
                wanted.source(),
                wanted.mapping().id(),
                ImportState.RECEIVED,
                wanted.stateOf(),
                upload.sha256(),
                upload.charset(),
                upload.sentBytes(),
                upload.unpackedBytes(),
                new RowCounts(upload.rows(), 0, 0, 0, 0),
                received.bench().firstLook().columns().unread(),
                null,
                null,
                clock.instant(),
                null,
                null);
    }

    /** The import that brought this very content and still stands; null: none. */
    private @Nullable Import before(Wanted wanted, String contentHash) {
        for (var it : store.sameContent(wanted.source(), wanted.mapping().kind(), contentHash)) {
            if (it.state() == ImportState.VISIBLE || it.state() == ImportState.REPLACED) {
                if (!it.mapping().equals(wanted.mapping().id())) {
                    throw new Refused(
                            ProblemType.CONFLICT,
                            "Import %s brought this file, read by the mapping %s. Withdraw it first."
                                    .formatted(it.id(), it.mapping()));
                }
                return it;
            }
        }
        return null;
    }

    private void await(Future<Void> run) {
        try {
            run.get(config.answerWithin().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // it goes on; the answer says so
        } catch (ExecutionException e) {
            Log.error("An import ended without a word.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The service", SOON);
        }
    }

    public Import find(String id) {
        return store.find(id).orElseThrow(() -> new NotFound("import", id, List.of()));
    }

    /** The newest first. */
    public List<Import> all(int most) {
        return store.all(most);
    }

    /** Takes back what an import brought. What it had taken the place of counts again. */
    public Import withdraw(String id) {
        var job = find(id);
        switch (job.state()) {
            case RECEIVED, JUDGING, COPIED ->
                throw new Refused(ProblemType.CONFLICT, "The import is under way. Withdraw it when it is visible.");
            case VISIBLE, REPLACED -> {
                if (job.batch() != null) {
                    intake.withdraw(job.batch());
                    market.look();
                    store.settle(job.source(), job.kind());
                }
            }
            case FAILED, REFUSED, WITHDRAWN, TRIED -> {}
        }
        return find(id);
    }

    /** Rows with an issue, by code, the most frequent first. */
    public Map<IssueCode, Long> issueCounts(String id) {
        return store.counts(id);
    }

    /** The first issues of each code, in the order of the file. */
    public List<NumberedIssue> firstIssues(String id) {
        return store.firstOfEach(id, FIRST_ISSUES);
    }

    /** Issues after a number, in the order of the file. */
    public List<NumberedIssue> issues(String id, @Nullable IssueCode code, int after, int most) {
        return store.issues(find(id).id(), code, after, most);
    }

    /** Words that nothing here has a name for, the most frequent first, from a place on. */
    public List<Counted> words(String id, WordKind kind, int after, int most) {
        return store.words(find(id).id(), kind, after, most);
    }

    /** The first of them. */
    public List<Counted> firstWords(String id, WordKind kind) {
        return store.words(id, kind, 0, FIRST_WORDS);
    }
}
