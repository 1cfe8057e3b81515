package io.trackfit.catalog.label;

import io.trackfit.shared.database.KeptRows;
import java.util.Collection;
import java.util.List;

/** All labels in PostgreSQL, within the transaction of the caller. */
public final class Labels {

    private final KeptRows rows;

    public Labels(KeptRows rows) {
        this.rows = rows;
    }

    public void replace(Collection<Label> labels, int edition) {
        rows.replace(LabelRow.class, labels.stream().map(LabelRow::of).toList(), edition);
    }

    public List<Label> all() {
        return rows.all(LabelRow.class).stream().map(LabelRow::toLabel).toList();
    }
}
