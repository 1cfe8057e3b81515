package io.trackfit.catalog.guidance;

import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import io.trackfit.shared.csv.ReviewedTable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads topics with their entries from their reviewed files. */
public final class GuidanceReader {

    private static final String TOPICS = "guidance_topics.csv";

    private GuidanceReader() {}

    public static List<Topic> topics(ReviewedFiles files) {
        var table = files.table(TOPICS, "topic", "ordinal", "title", "text", "sources")
                .identifiedBy("topic")
                .numberedWithin();
        var entryTable = files.table(
                        "guidance.csv", "topic", "id", "ordinal", "title", "text", "track", "note", "sources")
                .distinct("topic", "id")
                .numberedWithin("topic");
        var itemTable = files.table(
                        "guidance_items.csv", "topic", "entry", "ordinal", "text", "skills", "owner", "note", "sources")
                .numberedWithin("topic", "entry");
        refuseLostItems(entryTable, itemTable);
        var items = itemTable.mapBy(row -> entryKey(row, "entry"), GuidanceReader::item);
        var entries = entryTable.mapBy(row -> row.reference("topic", TOPICS), row -> entry(row, items));
        return table.map(row -> new Topic(
                row.text("topic"),
                row.text("title"),
                row.optionalText("text"),
                List.copyOf(entries.getOrDefault(row.text("topic"), List.of())),
                row.sources()));
    }

    private static GuidanceEntry entry(ReviewedRow row, Map<String, List<GuidanceEntry.Item>> items) {
        return new GuidanceEntry(
                row.text("id"),
                row.text("title"),
                row.optionalText("text"),
                row.optionalReference("track", "tracks.csv"),
                List.copyOf(items.getOrDefault(entryKey(row, "id"), List.of())),
                row.optionalText("note"),
                row.sources());
    }

    private static GuidanceEntry.Item item(ReviewedRow row) {
        var owner = row.optionalText("owner");
        return new GuidanceEntry.Item(
                row.text("text"),
                row.references("skills", "skills.csv"),
                "shared".equals(owner) ? owner : row.optionalReference("owner", "tracks.csv"),
                row.optionalText("note"),
                row.sources());
    }

    private static void refuseLostItems(ReviewedTable entries, ReviewedTable items) {
        var known = new HashSet<>(entries.map(row -> entryKey(row, "id")));
        for (var row : items.rows()) {
            if (!known.contains(entryKey(row, "entry"))) {
                row.fault("entry: '%s' is not in guidance.csv.".formatted(entryKey(row, "entry")));
            }
        }
    }

    private static String entryKey(ReviewedRow row, String column) {
        return row.text("topic") + '/' + row.text(column);
    }
}
