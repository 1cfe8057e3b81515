package io.trackfit.catalog;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import io.trackfit.catalog.CatalogLoader.Loaded;
import io.trackfit.shared.answer.ReadyAnswers;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.database.DatabaseSeen;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door to the catalogue: one immutable copy in memory, swapped whole when PostgreSQL has another edition. */
@ApplicationScoped
public class Catalog {

    /** Before the observers that answer from the catalogue. */
    private static final int EARLY = 100;

    private final CatalogLoader loader;
    private final Event<SnapshotSwapped> swapped;
    private final ReadyAnswers answers;
    private volatile @Nullable Loaded current;

    /** The edition whose failure is in the log; it is tried again at each look, for the database may just have gone. */
    private @Nullable Edition complainedOf;

    Catalog(CatalogLoader loader, Event<SnapshotSwapped> swapped, ReadyAnswers answers) {
        this.loader = loader;
        this.swapped = swapped;
        this.answers = answers;
    }

    /** The catalogue as it is now; ask once per request and use that copy throughout. */
    public CatalogSnapshot snapshot() {
        var loaded = current;
        if (loaded == null) {
            throw new IllegalStateException("The catalogue is asked before it is loaded.");
        }
        return loaded.snapshot();
    }

    Optional<Edition> edition() {
        return Optional.ofNullable(current).map(Loaded::edition);
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        loader.load(ReviewedFiles.onClasspath(Edition.FOLDER));
        swap(loader.read());
    }

    /** Follows what another replica has loaded. One that a newer release wrote may be beyond us: then we keep ours. */
    synchronized void look(@ObservesAsync DatabaseSeen seen) {
        var stored = loader.stored().orElse(null);
        if (Objects.equals(stored, edition().orElse(null))) {
            return;
        }
        try {
            swap(loader.read());
        } catch (RuntimeException e) {
            if (!Objects.equals(stored, complainedOf)) {
                complainedOf = stored;
                Log.warnf("The catalogue in PostgreSQL (%s) cannot be read; the last one is kept. %s", stored, e);
            }
        }
    }

    /** Answers are forgotten last, when all they are made from is new. */
    private void swap(Loaded loaded) {
        loaded.parts().forEach(Runnable::run);
        current = loaded;
        swapped.fire(new SnapshotSwapped(loaded.snapshot()));
        answers.clear();
        swapped.fireAsync(new SnapshotSwapped(loaded.snapshot()));
    }
}
