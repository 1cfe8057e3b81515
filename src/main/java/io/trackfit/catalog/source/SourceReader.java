package io.trackfit.catalog.source;

import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import java.util.List;

/** Reads the sources from their reviewed file. */
public final class SourceReader {

    private SourceReader() {}

    public static List<Source> sources(ReviewedFiles files) {
        return files.table(
                        "sources.csv",
                        "id",
                        "title",
                        "publisher",
                        "url",
                        "published",
                        "kind",
                        "method",
                        "licence",
                        "confidence",
                        "note")
                .identifiedBy("id")
                .map(SourceReader::source);
    }

    private static Source source(ReviewedRow row) {
        return new Source(
                row.text("id"),
                row.text("title"),
                row.text("publisher"),
                row.optionalText("url"),
                row.optionalDate("published"),
                row.text("kind"),
                row.optionalText("method"),
                row.optionalText("licence"),
                row.oneOf("confidence", "high", "medium", "low"),
                row.optionalText("note"));
    }
}
