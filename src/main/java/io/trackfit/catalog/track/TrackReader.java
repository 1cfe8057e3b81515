package io.trackfit.catalog.track;

import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import java.util.List;

/** Reads tracks with their statements, and families, from their reviewed files. */
public final class TrackReader {

    private static final String[] ASPECTS = {
        "focus",
        "responsibilities",
        "collaborators",
        "successMetrics",
        "practices",
        "operations",
        "emergingPractices",
        "tools",
        "workStyle",
        "fitTraits",
        "satisfactions",
        "advantages",
        "entryBackgrounds",
        "entryReason",
        "progression",
        "portfolioRequirements",
        "impact",
        "careerBalance",
        "remote",
        "mathematics",
        "automation"
    };

    private TrackReader() {}

    public static List<Track> tracks(ReviewedFiles files) {
        var table = files.table("tracks.csv", "id", "name", "definition", "objective", "mission", "output", "sources")
                .identifiedBy("id");
        var statements = files.table(
                        "track_statements.csv", "track", "aspect", "ordinal", "text", "skills", "note", "sources")
                .numberedWithin("track", "aspect")
                .mapBy(row -> row.reference("track", "tracks.csv"), TrackReader::statement);
        return table.map(row -> new Track(
                row.text("id"),
                row.text("name"),
                row.text("definition"),
                row.text("objective"),
                row.optionalText("mission"),
                row.optionalText("output"),
                List.copyOf(statements.getOrDefault(row.text("id"), List.of())),
                row.sources()));
    }

    private static TrackStatement statement(ReviewedRow row) {
        return new TrackStatement(
                row.oneOf("aspect", ASPECTS),
                row.text("text"),
                row.references("skills", "skills.csv"),
                row.optionalText("note"),
                row.sources());
    }

    public static List<Family> families(ReviewedFiles files) {
        return files.table("families.csv", "id", "name", "track", "in_article", "note", "sources")
                .identifiedBy("id")
                .map(row -> new Family(
                        row.text("id"),
                        row.text("name"),
                        row.reference("track", "tracks.csv"),
                        row.yes("in_article"),
                        row.optionalText("note"),
                        row.sources()));
    }
}
