package io.trackfit.shared.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.StatelessSession;

/** Writes and reads tables of reviewed content whole, within the transaction of the caller. */
@ApplicationScoped
public class KeptRows {

    private final StatelessSession session;

    KeptRows(StatelessSession session) {
        this.session = session;
    }

    /** Makes a table what an edition says: its rows in their order; all others are marked as removed. */
    public <R extends KeptRow> void replace(Class<R> type, List<R> rows, int edition) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).position = i + 1;
        }
        if (isEmpty(type)) { // a first start: inserts go in batches, an upsert goes to the database row by row
            session.insertMultiple(rows);
            return;
        }
        session.createMutationQuery("update %s set removedAtContent = :edition where removedAtContent is null"
                        .formatted(type.getSimpleName()))
                .setParameter("edition", edition)
                .executeUpdate();
        session.upsertMultiple(rows);
    }

    private <R extends KeptRow> boolean isEmpty(Class<R> type) {
        return session.createSelectionQuery("from %s".formatted(type.getSimpleName()), type)
                .setMaxResults(1)
                .list()
                .isEmpty();
    }

    /** The rows that are there, in their order. */
    public <R extends KeptRow> List<R> all(Class<R> type) {
        return session.createSelectionQuery(
                        "from %s where removedAtContent is null order by position".formatted(type.getSimpleName()),
                        type)
                .list();
    }
}
