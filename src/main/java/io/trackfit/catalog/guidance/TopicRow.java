package io.trackfit.catalog.guidance;

import io.trackfit.shared.database.KeptRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic as kept in PostgreSQL; its entries are rows of their own. */
@Entity
@Table(name = "guidance_topic")
class TopicRow extends KeptRow {

    @Id
    String id;

    String title;

    @Nullable
    String text;

    List<String> sources;

    static TopicRow of(Topic topic) {
        var row = new TopicRow();
        row.id = topic.id();
        row.title = topic.title();
        row.text = topic.text();
        row.sources = topic.sources();
        return row;
    }

    Topic toTopic(List<GuidanceEntry> entries) {
        return new Topic(id, title, text, entries, List.copyOf(sources));
    }
}
