package io.trackfit.ingest;

import io.trackfit.ingest.judging.IssueCode;
import io.trackfit.ingest.judging.WordCounts.Counted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found in the rows of imports, in PostgreSQL, within the transaction of the caller. */
record IssueTable(Connection connection) {

    void insert(String id, List<NumberedIssue> issues) throws SQLException {
        try (var insert = connection.prepareStatement("""
            insert into import_issue (import, number, line, code, "column", value, rows)
            select ?, * from unnest(?::integer[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::integer[])\
            """)) {
            insert.setString(1, id);
            array(
                    insert,
                    2,
                    "integer",
                    issues.stream().map(NumberedIssue::number).toArray());
            array(insert, 3, "bigint", issues.stream().map(NumberedIssue::line).toArray());
            array(insert, 4, "text", issues.stream().map(it -> it.code().name()).toArray());
            array(insert, 5, "text", issues.stream().map(NumberedIssue::column).toArray());
            array(insert, 6, "text", issues.stream().map(NumberedIssue::value).toArray());
            array(insert, 7, "integer", issues.stream().map(NumberedIssue::rows).toArray());
            insert.executeUpdate();
        }
    }

    void insertCounts(String id, Map<IssueCode, Long> counts) throws SQLException {
        try (var insert = connection.prepareStatement("""
            insert into import_issue_count (import, code, rows) select ?, * from unnest(?::text[], ?::bigint[])
            on conflict (import, code) do update set rows = excluded.rows\
            """)) {
            insert.setString(1, id);
            array(insert, 2, "text", counts.keySet().stream().map(Enum::name).toArray());
            array(insert, 3, "bigint", counts.values().toArray());
            insert.executeUpdate();
        }
    }

    void insertWords(String id, WordKind kind, List<Counted> words) throws SQLException {
        try (var insert = connection.prepareStatement("""
            insert into import_word (import, kind, number, text, known, rows)
            select ?, ?, row_number() over (), * from unnest(?::text[], ?::boolean[], ?::bigint[])\
            """)) {
            insert.setString(1, id);
            insert.setString(2, kind.name());
            array(insert, 3, "text", words.stream().map(Counted::text).toArray());
            array(insert, 4, "boolean", words.stream().map(Counted::known).toArray());
            array(insert, 5, "bigint", words.stream().map(Counted::rows).toArray());
            insert.executeUpdate();
        }
    }

    private void array(PreparedStatement statement, int at, String type, @Nullable Object[] values)
            throws SQLException {
        statement.setArray(at, connection.createArrayOf(type, values));
    }

    /** Issues after a number, in the order of the file. */
    List<NumberedIssue> issues(String id, @Nullable IssueCode code, int after, int most) throws SQLException {
        try (var select = connection.prepareStatement("""
            select number, line, code, "column", value, rows from import_issue
            where import = ? and number > ? and (?::text is null or code = ?) order by number limit ?\
            """)) {
            select.setString(1, id);
            select.setInt(2, after);
            select.setString(3, code == null ? null : code.name());
            select.setString(4, code == null ? null : code.name());
            select.setInt(5, most);
            return issues(select);
        }
    }

    /** The first issues of each code. */
    List<NumberedIssue> firstOfEach(String id, int most) throws SQLException {
        try (var select = connection.prepareStatement("""
            select number, line, first.code, "column", value, first.rows
            from import_issue_count counted cross join lateral (
                select * from import_issue issue
                where issue.import = counted.import and issue.code = counted.code order by number limit ?) first
            where counted.import = ? order by number\
            """)) {
            select.setInt(1, most);
            select.setString(2, id);
            return issues(select);
        }
    }

    private static List<NumberedIssue> issues(PreparedStatement select) throws SQLException {
        var found = new ArrayList<NumberedIssue>();
        try (var result = select.executeQuery()) {
            while (result.next()) {
                found.add(new NumberedIssue(
                        result.getInt(1),
                        result.getLong(2),
                        IssueCode.valueOf(result.getString(3)),
                        result.getString(4),
                        result.getString(5),
                        result.getInt(6)));
            }
        }
        return List.copyOf(found);
    }

    /** Rows by code, the most frequent first. */
    Map<IssueCode, Long> counts(String id) throws SQLException {
        try (var select = connection.prepareStatement(
                "select code, rows from import_issue_count where import = ? order by rows desc, code")) {
            select.setString(1, id);
            var counts = new LinkedHashMap<IssueCode, Long>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    counts.put(IssueCode.valueOf(result.getString(1)), result.getLong(2));
                }
            }
            return counts;
        }
    }

    /** Words after a number, the most frequent first. */
    List<Counted> words(String id, WordKind kind, int after, int most) throws SQLException {
        try (var select = connection.prepareStatement("""
            select text, known, rows from import_word where import = ? and kind = ? and number > ?
            order by number limit ?\
            """)) {
            select.setString(1, id);
            select.setString(2, kind.name());
            select.setInt(3, after);
            select.setInt(4, most);
            var words = new ArrayList<Counted>();
            try (var result = select.executeQuery()) {
                while (result.next()) {
                    words.add(new Counted(result.getString(1), result.getBoolean(2), result.getLong(3)));
                }
            }
            return List.copyOf(words);
        }
    }
}
