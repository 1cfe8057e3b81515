package io.trackfit.ingest;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.trackfit.ingest.judging.Judges.Bench;
import io.trackfit.ingest.reading.Upload;
import io.trackfit.market.Market;
import io.trackfit.market.intake.BatchState;
import io.trackfit.market.intake.Held;
import io.trackfit.market.intake.MarketIntake;
import io.trackfit.shared.database.DatabaseSeen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Imports of this process, some at a time; and the end of those whose process is gone: what a crash has left is thrown away
 * by whoever lives, or recognised as published.
 */
@ApplicationScoped
class ImportLine {

    private static final int SECONDS_TO_STOP = 5;
    private static final String SUFFIX = ".upload";

    private final ImportStore store;
    private final MarketIntake intake;
    private final Market market;
    private final IngestConfig config;
    private final Clock clock;
    private final ExecutorService threads;
    private final String owner = UUID.randomUUID().toString();

    ImportLine(ImportStore store, MarketIntake intake, Market market, IngestConfig config, Clock clock) {
        this.store = store;
        this.intake = intake;
        this.market = market;
        this.config = config;
        this.clock = clock;
        threads = Executors.newFixedThreadPool(
                config.parallel(), Thread.ofPlatform().name("import-", 1).factory());
    }

    String owner() {
        return owner;
    }

    /** Takes over the file. Ends with the import, however it ends. */
    CompletableFuture<Void> begin(Import job, Upload upload, Bench bench) {
        var run = new ImportRun(job, upload, bench, store, intake, market, config, clock, owner);
        return CompletableFuture.runAsync(run::run, threads);
    }

    /** Files that a crash has left are nobody's once no upload can be as old; another process may use the directory too. */
    void start(@Observes StartupEvent event) {
        var oldest = clock.instant().minus(config.maxUploadTime().multipliedBy(2));
        if (!Files.isDirectory(config.directory())) {
            return;
        }
        try (var left = Files.newDirectoryStream(config.directory(), "*" + SUFFIX)) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            Log.warnf("Old uploads in %s cannot be removed: %s", config.directory(), e.getMessage());
        }
    }

    /** Where the file of an import lies while it is read. */
    Path file(String id) {
        return config.directory().resolve(id + SUFFIX);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            Log.warn("An import did not stop in time; the next start gives it up.");
        }
    }

    void look(@ObservesAsync DatabaseSeen seen) {
        store.seen(owner);
        sweep();
    }

    synchronized void sweep() {
        for (var dead : store.dead(config.deadAfter().toSeconds())) {
            bury(dead);
        }
        var named = Set.copyOf(store.batchesInFlight());
        for (var batch : intake.unpublished(config.deadAfter())) { // an import names its batch as soon as it is open
            if (!named.contains(batch.batch())) {
                intake.discard(batch.batch());
            }
        }
    }

    private void bury(Import dead) {
        var held = dead.batch() == null ? null : intake.find(dead.batch()).orElse(null);
        if (held != null && published(held)) {
            store.settle(dead.source(), dead.kind());
            return;
        }
        Log.warnf("Import %s was cut off; nothing of it is visible.", dead.id());
        store.giveUp(
                dead.id(),
                ImportState.FAILED,
                "The service stopped while the file was under way. Nothing of it is visible; send it again.");
        if (held != null) {
            intake.discard(held.batch());
        }
    }

    private static boolean published(Held held) {
        return held.state() == BatchState.VISIBLE || held.state() == BatchState.RETIRED;
    }
}
