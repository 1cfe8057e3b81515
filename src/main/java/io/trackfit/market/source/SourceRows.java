package io.trackfit.market.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/** The table of registered sources. */
@ApplicationScoped
class SourceRows {

    /** Any number, the same in all replicas: changes come one after the other, so that revisions become visible in order. */
    private static final long LOCK = 7_424_726_040L;

    /** All sources as of one moment. */
    record Stored(long revision, List<RegisteredSource> sources) {}

    private final StatelessSession session;

    SourceRows(StatelessSession session) {
        this.session = session;
    }

    /** Moves with every change. */
    @Transactional
    long revision() {
        return highest();
    }

    @Transactional
    Stored all() {
        var rows = session.createSelectionQuery("from RegisteredSourceRow", RegisteredSourceRow.class)
                .list();
        return new Stored(
                rows.stream().mapToLong(row -> row.revision).max().orElse(0),
                rows.stream().map(RegisteredSourceRow::toSource).toList());
    }

    @Transactional
    Optional<RegisteredSource> find(String id) {
        return session.createSelectionQuery("from RegisteredSourceRow where id = :id", RegisteredSourceRow.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_READ)
                .uniqueResultOptional()
                .map(RegisteredSourceRow::toSource);
    }

    /** How a source is to be from now on, made of how it is; in one transaction, one change at a time. */
    @Transactional
    RegisteredSource change(String id, Change change) {
        session.createNativeQuery("select pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", LOCK)
                .getResultList();
        var before = find(id).orElse(null);
        var after = change.of(before);
        if (!after.equals(before)) {
            session.upsert(RegisteredSourceRow.of(after, highest() + 1));
            session.createNativeQuery("select pg_notify('trackfit', 'sources')", Object.class)
                    .getResultList();
        }
        return after;
    }

    /** Decides how a source is to be; throws where it may not be. */
    @FunctionalInterface
    interface Change {

        /** @param before null: there is none yet */
        RegisteredSource of(@Nullable RegisteredSource before);
    }

    private long highest() {
        return session.createSelectionQuery("select coalesce(max(revision), 0) from RegisteredSourceRow", Long.class)
                .getSingleResult();
    }
}
