package io.trackfit.catalog.source;

import io.trackfit.shared.database.KeptRows;
import java.util.List;

/** All sources in PostgreSQL, within the transaction of the caller. */
public final class Sources {

    private final KeptRows rows;

    public Sources(KeptRows rows) {
        this.rows = rows;
    }

    public void replace(List<Source> sources, int edition) {
        rows.replace(SourceRow.class, sources.stream().map(SourceRow::of).toList(), edition);
    }

    public List<Source> all() {
        return rows.all(SourceRow.class).stream().map(SourceRow::toSource).toList();
    }
}
