package io.trackfit.catalog;

import io.trackfit.shared.csv.ReviewedFiles;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * One state of the reviewed files. Of two editions the one with the higher number is newer, whatever their hashes.
 *
 * @param number moves only forward, by hand, with each release of changed files
 * @param hash SHA-256 over all files, in hexadecimal
 * @param version date and the start of the hash: what answers carry
 */
public record Edition(int number, String version, String hash) {

    /** Where the files are on the class path. */
    static final String FOLDER = "catalog";

    /** All files that the hash covers, also those another room reads: an answer's version must say they changed. */
    static final List<String> FILES = List.of(
            "certification_exams.csv",
            "certification_names.csv",
            "certifications.csv",
            "countries.csv",
            "currencies.csv",
            "edition.csv",
            "exchange_rates.csv",
            "families.csv",
            "guidance.csv",
            "guidance_items.csv",
            "guidance_topics.csv",
            "industries.csv",
            "industry_demands.csv",
            "labels.csv",
            "locations.csv",
            "pay_periods.csv",
            "role_certifications.csv",
            "role_crosswalk.csv",
            "role_duties.csv",
            "role_hubs.csv",
            "role_skills.csv",
            "roles.csv",
            "salary_figures.csv",
            "salary_notes.csv",
            "salary_trends.csv",
            "skill_aliases.csv",
            "skill_implications.csv",
            "skill_labels.csv",
            "skills.csv",
            "sources.csv",
            "title_rules.csv",
            "track_statements.csv",
            "tracks.csv",
            "world_regions.csv");

    private static final int LENGTH_OF_SHORT_HASH = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy.MM.dd");

    /** The edition of these files, without reading what they say. */
    static Edition of(ReviewedFiles files) {
        var rows = files.table("edition.csv", "number", "date").rows();
        if (rows.size() != 1) {
            files.fault("edition.csv", "It has %d rows instead of one.".formatted(rows.size()));
            files.refuseFaults();
        }
        var row = rows.getFirst();
        var date = row.date("date");
        var hash = files.fingerprint(FILES);
        return new Edition(
                row.number("number", 1, Integer.MAX_VALUE),
                "%s-%s".formatted(DAY.format(date), hash.substring(0, LENGTH_OF_SHORT_HASH)),
                hash);
    }

    /** Newer, or the same number over other files: those are being worked on. */
    boolean replaces(Edition stored) {
        return number > stored.number || (number == stored.number && !hash.equals(stored.hash));
    }
}
