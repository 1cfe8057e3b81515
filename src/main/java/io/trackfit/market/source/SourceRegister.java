package io.trackfit.market.source;

import io.quarkus.runtime.StartupEvent;
import io.trackfit.catalog.Indexed;
import io.trackfit.shared.answer.ReadyAnswers;
import io.trackfit.shared.database.DatabaseSeen;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Registered sources in memory, following PostgreSQL. */
@ApplicationScoped
class SourceRegister implements RegisteredSources {

    /** After the catalogue, before those that use both. */
    private static final int EARLY = 200;

    private final SourceRows rows;
    private final Event<SourcesChanged> changed;
    private final ReadyAnswers answers;
    private volatile Indexed<RegisteredSource> sources = Indexed.of(List.of(), RegisteredSource::id);
    private long revision;

    SourceRegister(SourceRows rows, Event<SourcesChanged> changed, ReadyAnswers answers) {
        this.rows = rows;
        this.changed = changed;
        this.answers = answers;
    }

    @Override
    public List<RegisteredSource> all() {
        return sources.all();
    }

    @Override
    public Optional<RegisteredSource> find(String id) {
        return sources.find(id);
    }

    @Override
    public Optional<RegisteredSource> stored(String id) {
        return rows.find(id);
    }

    void start(@Observes @Priority(EARLY) StartupEvent event) {
        look();
    }

    void follow(@ObservesAsync DatabaseSeen seen) {
        look();
    }

    /** Answers are forgotten last, when all they are made from is new. */
    synchronized void look() {
        if (rows.revision() == revision) {
            return;
        }
        var stored = rows.all();
        revision = stored.revision();
        sources = Indexed.of(
                stored.sources().stream()
                        .sorted(Comparator.comparing(RegisteredSource::id))
                        .toList(),
                RegisteredSource::id);
        changed.fire(new SourcesChanged(sources.all()));
        answers.clear();
    }
}
