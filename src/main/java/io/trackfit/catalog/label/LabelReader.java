package io.trackfit.catalog.label;

import io.trackfit.catalog.role.Level;
import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Reads names in other languages from their reviewed files, last of all: they may name anything. */
public final class LabelReader {

    private static final Map<String, String> FILE_OF_KIND = Map.of(
            "track", "tracks.csv",
            "family", "families.csv",
            "role", "roles.csv",
            "location", "locations.csv",
            "country", "countries.csv",
            "currency", "currencies.csv",
            "industry", "industries.csv",
            "topic", "guidance_topics.csv",
            "level", "levels");

    private LabelReader() {}

    public static List<Label> labels(ReviewedFiles files) {
        files.define(
                "levels",
                Arrays.stream(Level.values())
                        .map(level -> level.name().toLowerCase(Locale.ROOT))
                        .toList());
        var labels = files.table("labels.csv", "kind", "id", "lang", "text", "reviewed")
                .distinct("kind", "id", "lang")
                .map(LabelReader::label);
        var skillLabels = files.table("skill_labels.csv", "id", "lang", "text", "reviewed")
                .distinct("id", "lang")
                .map(row -> label(row, "skill", "skills.csv"));
        return Stream.concat(labels.stream(), skillLabels.stream()).toList();
    }

    private static Label label(ReviewedRow row) {
        var kind = row.oneOf("kind", FILE_OF_KIND.keySet().stream().sorted().toArray(String[]::new));
        return label(row, kind, FILE_OF_KIND.getOrDefault(kind, "levels"));
    }

    private static Label label(ReviewedRow row, String kind, String file) {
        return new Label(
                kind, row.reference("id", file), row.oneOf("lang", "ar", "en"), row.text("text"), row.yes("reviewed"));
    }
}
