package io.trackfit.overview;

import io.trackfit.shared.csv.ReviewedFiles;
import io.trackfit.shared.csv.ReviewedRow;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What changed for a client, from a reviewed file, newest first. */
@Singleton
class Changelog {

    private final List<ChangeView> changes = read();

    /** What a change is a change of. */
    enum Area {
        CONTRACT,
        CATALOGUE,
        MODEL
    }

    /**
     * Something that changed.
     *
     * @param version of the contract, of the model, or the number of the catalogue's edition
     */
    record ChangeView(LocalDate date, Area area, String version, String text) {}

    List<ChangeView> changes() {
        return changes;
    }

    private static List<ChangeView> read() {
        var files = ReviewedFiles.onClasspath("overview");
        var changes =
                files.table("changelog.csv", "date", "area", "version", "text").map(Changelog::change);
        files.refuseFaults();
        return changes;
    }

    private static ChangeView change(ReviewedRow row) {
        return new ChangeView(
                row.date("date"), row.constant("area", Area.class), row.text("version"), row.text("text"));
    }
}
