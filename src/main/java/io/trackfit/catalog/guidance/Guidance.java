package io.trackfit.catalog.guidance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.trackfit.shared.database.KeptRows;
import java.util.List;

/** All guidance in PostgreSQL, within the transaction of the caller. */
public final class Guidance {

    private final KeptRows rows;

    public Guidance(KeptRows rows) {
        this.rows = rows;
    }

    public void replace(List<Topic> topics, int edition) {
        rows.replace(TopicRow.class, topics.stream().map(TopicRow::of).toList(), edition);
        rows.replace(
                GuidanceEntryRow.class,
                topics.stream()
                        .flatMap(topic -> topic.entries().stream().map(entry -> GuidanceEntryRow.of(topic.id(), entry)))
                        .toList(),
                edition);
    }

    public List<Topic> all() {
        var entries = rows.all(GuidanceEntryRow.class).stream()
                .collect(groupingBy(row -> row.topic, mapping(GuidanceEntryRow::toGuidanceEntry, toList())));
        return rows.all(TopicRow.class).stream()
                .map(row -> row.toTopic(List.copyOf(entries.getOrDefault(row.id, List.of()))))
                .toList();
    }
}
