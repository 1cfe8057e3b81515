package io.trackfit.shared.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rows of one reviewed file. */
public final class ReviewedTable {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final ReviewedFiles files;
    private final String file;
    private final List<ReviewedRow> rows;

    ReviewedTable(ReviewedFiles files, String file, List<ReviewedRow> rows) {
        this.files = files;
        this.file = file;
        this.rows = rows;
    }

    public List<ReviewedRow> rows() {
        return rows;
    }

    /** Says that a column holds the ids other files refer to: slugs, each once. */
    public ReviewedTable identifiedBy(String column) {
        return identifiedBy(column, SLUG);
    }

    /** Says that a column holds the ids other files refer to: of this shape, each once. */
    public ReviewedTable identifiedBy(String column, Pattern shape) {
        distinct(column);
        for (var row : rows) {
            if (!shape.matcher(row.text(column)).matches()) {
                row.fault("%s: '%s' is not an id (%s).".formatted(column, row.text(column), shape));
            }
        }
        files.define(file, rows.stream().map(row -> row.text(column)).toList());
        return this;
    }

    /** Says that no two rows are the same in all of these columns. */
    public ReviewedTable distinct(String... columns) {
        var seen = new HashSet<List<String>>();
        for (var row : rows) {
            var key = List.of(columns).stream().map(row::raw).toList();
            if (!seen.add(key)) {
                row.fault("%s %s is there twice.".formatted(String.join(", ", columns), String.join(", ", key)));
            }
        }
        return this;
    }

    /** Says that the column {@code ordinal} counts from 1 within rows that are the same in these columns. */
    public ReviewedTable numberedWithin(String... columns) {
        var last = new LinkedHashMap<List<String>, Integer>();
        for (var row : rows) {
            var key = List.of(columns).stream().map(row::raw).toList();
            int expected = last.merge(key, 1, Integer::sum);
            if (!row.raw("ordinal").equals(Integer.toString(expected))) {
                row.fault("ordinal: '%s' where %d was expected.".formatted(row.raw("ordinal"), expected));
            }
        }
        return this;
    }

    public <T> List<T> map(Function<ReviewedRow, T> read) {
        return rows.stream().map(read).toList();
    }

    /** Reads each row for the one its column names, in the order of the file. */
    public <T> Map<String, List<T>> mapBy(Function<ReviewedRow, String> owner, Function<ReviewedRow, T> read) {
        var owned = new LinkedHashMap<String, List<T>>();
        for (var row : rows) {
            owned.computeIfAbsent(owner.apply(row), key -> new ArrayList<>()).add(read.apply(row));
        }
        return owned;
    }
}
