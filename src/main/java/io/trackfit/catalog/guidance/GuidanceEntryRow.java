package io.trackfit.catalog.guidance;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entry of a topic as kept in PostgreSQL. */
@Entity
@Table(name = "guidance_entry")
@IdClass(GuidanceEntryRow.Key.class)
class GuidanceEntryRow extends KeptRow {

    /** Its two-part id. */
    record Key(String topic, String id) {}

    @Id
    String topic;

    @Id
    String id;

    String title;

    @Nullable
    String text;

    @Nullable
    String track;

    @JdbcTypeCode(SqlTypes.JSON)
    List<GuidanceEntry.Item> items;

    @Nullable
    String note;

    List<String> sources;

    static GuidanceEntryRow of(String topic, GuidanceEntry entry) {
        var row = new GuidanceEntryRow();
        row.topic = topic;
        row.id = entry.id();
        row.title = entry.title();
        row.text = entry.text();
        row.track = entry.track();
        row.items = entry.items();
        row.note = entry.note();
        row.sources = entry.sources();
        return row;
    }

    GuidanceEntry toGuidanceEntry() {
        return new GuidanceEntry(id, title, text, track, List.copyOf(items), note, List.copyOf(sources));
    }
}
