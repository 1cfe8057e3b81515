package io.trackfit.catalog;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.trackfit.shared.csv.ReviewedFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Brings the reviewed files into PostgreSQL, and the catalogue back out of it. */
@ApplicationScoped
class CatalogLoader {

    /** Any number, the same in all replicas: only one of them loads at a time. */
    private static final long LOCK = 7_424_726_001L;

    /**
     * What {@link Catalog} holds in memory.
     *
     * @param parts put what other rooms have of the same edition in force
     */
    record Loaded(Edition edition, CatalogSnapshot snapshot, List<Runnable> parts) {}

    private final StatelessSession session;
    private final CatalogTables tables;
    private final List<CatalogPart> parts;
    private final Clock clock;

    CatalogLoader(StatelessSession session, CatalogTables tables, @All List<CatalogPart> parts, Clock clock) {
        this.session = session;
        this.tables = tables;
        this.parts = parts;
        this.clock = clock;
    }

    /** The edition in PostgreSQL. */
    @Transactional
    Optional<Edition> stored() {
        return newest();
    }

    /**
     * Loads the files unless PostgreSQL has them or a newer edition, which another replica has loaded.
     *
     * @return whether anything was loaded
     */
    @Transactional
    boolean load(ReviewedFiles files) {
        var edition = Edition.of(files);
        session.createNativeQuery("select pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", LOCK)
                .getResultList();
        var stored = newest();
        if (stored.isPresent() && !edition.replaces(stored.get())) {
            return false;
        }
        var content = CatalogContent.read(files);
        var others =
                parts.stream().map(part -> part.read(files, content.snapshot())).toList();
        session.upsert(EditionRow.of(edition, clock.instant()));
        tables.replace(content.snapshot(), edition.number());
        others.forEach(part -> part.store(edition.number()));
        session.createNativeQuery("select pg_notify('trackfit', 'catalog')", Object.class)
                .getResultList();
        Log.infof("Catalogue %s loaded into PostgreSQL.", edition.version());
        return true;
    }

    /** The catalogue in PostgreSQL, all of it as of one moment. */
    @Transactional
    Loaded read() {
        session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        var edition = newest().orElseThrow(() -> new IllegalStateException("No catalogue was ever loaded."));
        var snapshot = tables.snapshot(edition.version());
        return new Loaded(
                edition,
                snapshot,
                parts.stream().map(part -> part.load(snapshot)).toList());
    }

    private Optional<Edition> newest() {
        return session.createSelectionQuery("from EditionRow order by number desc limit 1", EditionRow.class)
                .uniqueResultOptional()
                .map(EditionRow::toEdition);
    }
}
