package io.trackfit.access.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/** The table of keys. */
@ApplicationScoped
class KeyRows {

    /** Any number, the same in all replicas: changes come one after the other, so that revisions become visible in order. */
    private static final long LOCK = 7_424_726_041L;

    /** All keys as of one moment, revoked ones too, in the order they were made. */
    record Stored(long revision, List<ApiKey> keys) {}

    /** What a change makes: the keys to write, and what to tell of it. */
    record Change<T>(List<ApiKey> written, T result) {}

    private final StatelessSession session;

    KeyRows(StatelessSession session) {
        this.session = session;
    }

    /** Moves with every change. */
    @Transactional
    long revision() {
        return session.createSelectionQuery("select coalesce(max(revision), 0) from ApiKeyRow", Long.class)
                .getSingleResult();
    }

    @Transactional
    Stored all() {
        var rows = session.createSelectionQuery("from ApiKeyRow order by createdAt, id", ApiKeyRow.class)
                .list();
        return new Stored(
                rows.stream().mapToLong(row -> row.revision).max().orElse(0),
                rows.stream().map(ApiKeyRow::toKey).toList());
    }

    /** Writes what is decided from all keys as they are: in one transaction, one change at a time. */
    @Transactional
    <T> T change(Function<List<ApiKey>, Change<T>> decide) {
        session.createNativeQuery("select pg_advisory_xact_lock(:lock)", Object.class)
                .setParameter("lock", LOCK)
                .getResultList();
        var stored = all();
        var change = decide.apply(stored.keys());
        long revision = stored.revision();
        for (var key : change.written()) {
            session.upsert(ApiKeyRow.of(key, ++revision));
        }
        if (!change.written().isEmpty()) {
            session.createNativeQuery("select pg_notify('trackfit', 'keys')", Object.class)
                    .getResultList();
        }
        return change.result();
    }

    /** Notes when keys were last used; never earlier than what is noted. */
    @Transactional
    void used(Map<String, Instant> moments) {
        moments.forEach((id, moment) -> session.createMutationQuery(
                        "update ApiKeyRow set lastUsedAt = :moment where id = :id and (lastUsedAt is null or lastUsedAt < :moment)")
                .setParameter("moment", moment)
                .setParameter("id", id)
                .executeUpdate());
    }
}
