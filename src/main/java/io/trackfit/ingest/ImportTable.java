package io.trackfit.ingest;

import io.trackfit.ingest.mapping.ImportKind;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The imports in PostgreSQL, within the transaction of the caller. */
record ImportTable(Connection connection) {

    private static final String IN_FLIGHT = "state in ('RECEIVED', 'JUDGING', 'COPIED')";

    private static final String SELECT = """
        select id, kind, source, mapping, state, state_of, content_hash, charset, sent_bytes, unpacked_bytes, rows,
            rows_read, rows_kept, rows_repeated, rows_rejected, unread_columns, batch, failure, received_at, started_at,
            finished_at
        from import_job
        """;

    /** False where the same file is in flight. */
    boolean insert(Import it, String owner) throws SQLException {
        try (var insert = connection.prepareStatement("""
            insert into import_job (id, kind, source, mapping, state, state_of, content_hash, charset, sent_bytes,
                unpacked_bytes, rows, unread_columns, received_at, owner)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (source, kind, content_hash) where state in ('RECEIVED', 'JUDGING', 'COPIED') do nothing\
            """)) {
            insert.setString(1, it.id());
            insert.setString(2, it.kind().name());
            insert.setString(3, it.source());
            insert.setString(4, it.mapping());
            insert.setString(5, it.state().name());
            insert.setDate(6, it.stateOf() == null ? null : Date.valueOf(it.stateOf()));
            insert.setString(7, it.contentHash());
            insert.setString(8, it.charset());
            insert.setLong(9, it.sentBytes());
            insert.setLong(10, it.unpackedBytes());
            insert.setLong(11, it.rows().all());
            insert.setArray(
                    12, connection.createArrayOf("text", it.unreadColumns().toArray()));
            insert.setTimestamp(13, Timestamp.from(it.receivedAt()));
            insert.setString(14, owner);
            return insert.executeUpdate() == 1;
        }
    }

    Optional<Import> find(String id) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " where id = ?")) {
            select.setString(1, id);
            return list(select).stream().findFirst();
        }
    }

    /** The same content of the same source, the newest import first. */
    List<Import> sameContent(String source, ImportKind kind, String contentHash) throws SQLException {
        try (var select = connection.prepareStatement(
                SELECT + " where source = ? and kind = ? and content_hash = ? order by received_at desc, id desc")) {
            select.setString(1, source);
            select.setString(2, kind.name());
            select.setString(3, contentHash);
            return list(select);
        }
    }

    /** Imports that were published and not withdrawn. */
    List<Import> published(String source, ImportKind kind) throws SQLException {
        try (var select = connection.prepareStatement(SELECT
                + " where source = ? and kind = ? and state in ('VISIBLE', 'REPLACED', 'COPIED') and batch is"
                + " not null")) {
            select.setString(1, source);
            select.setString(2, kind.name());
            return list(select);
        }
    }

    /** The newest first. */
    List<Import> all(int most) throws SQLException {
        try (var select = connection.prepareStatement(SELECT + " order by received_at desc, id desc limit ?")) {
            select.setInt(1, most);
            return list(select);
        }
    }

    /** Those in flight whose process gave no sign of life for so long. */
    List<Import> dead(long seconds) throws SQLException {
        try (var select = connection.prepareStatement(
                SELECT + " where %s and seen_at < now() - make_interval(secs => ?)".formatted(IN_FLIGHT))) {
            select.setDouble(1, (double) seconds);
            return list(select);
        }
    }

    List<Long> batchesInFlight() throws SQLException {
        try (var select = connection.prepareStatement(
                        "select batch from import_job where batch is not null and " + IN_FLIGHT);
                var result = select.executeQuery()) {
            var batches = new ArrayList<Long>();
            while (result.next()) {
                batches.add(result.getLong(1));
            }
            return batches;
        }
    }

    void seen(String owner) throws SQLException {
        try (var update =
                connection.prepareStatement("update import_job set seen_at = now() where owner = ? and " + IN_FLIGHT)) {
            update.setString(1, owner);
            update.executeUpdate();
        }
    }

    /** False where it is no longer the owner's: somebody gave it up. */
    boolean begin(String id, String owner, Instant at) throws SQLException {
        try (var update = connection.prepareStatement("""
            update import_job set state = 'JUDGING', started_at = ?, seen_at = now()
            where id = ? and owner = ? and state = 'RECEIVED'\
            """)) {
            update.setTimestamp(1, Timestamp.from(at));
            update.setString(2, id);
            update.setString(3, owner);
            return update.executeUpdate() == 1;
        }
    }

    /** False where it is no longer the owner's: somebody gave it up. */
    boolean copied(String id, String owner) throws SQLException {
        try (var update = connection.prepareStatement("""
            update import_job set state = 'COPIED', seen_at = now()
            where id = ? and owner = ? and state = 'JUDGING'\
            """)) {
            update.setString(1, id);
            update.setString(2, owner);
            return update.executeUpdate() == 1;
        }
    }

    /** False where it is no longer the owner's: somebody gave it up. */
    boolean progress(String id, String owner, RowCounts rows, @Nullable Long batch) throws SQLException {
        try (var update = connection.prepareStatement("""
            update import_job set rows_read = ?, rows_kept = ?, rows_repeated = ?, rows_rejected = ?, batch = ?,
                seen_at = now()
            where id = ? and owner = ? and """ + ' ' + IN_FLIGHT)) {
            update.setLong(1, rows.read());
            update.setLong(2, rows.kept());
            update.setLong(3, rows.repeated());
            update.setLong(4, rows.rejected());
            update.setObject(5, batch, java.sql.Types.BIGINT);
            update.setString(6, id);
            update.setString(7, owner);
            return update.executeUpdate() == 1;
        }
    }

    /** Ends one in flight without its rows. */
    void giveUp(String id, ImportState state, String failure, Instant at) throws SQLException {
        try (var update = connection.prepareStatement(
                "update import_job set state = ?, failure = ?, batch = null, finished_at = ? where id = ? and "
                        + IN_FLIGHT)) {
            update.setString(1, state.name());
            update.setString(2, failure);
            update.setTimestamp(3, Timestamp.from(at));
            update.setString(4, id);
            update.executeUpdate();
        }
    }

    /** What the market says of its batch. */
    void settle(String id, ImportState state, Instant at) throws SQLException {
        try (var update = connection.prepareStatement(
                "update import_job set state = ?, finished_at = coalesce(finished_at, ?) where id = ? and state <>"
                        + " ?")) {
            update.setString(1, state.name());
            update.setTimestamp(2, Timestamp.from(at));
            update.setString(3, id);
            update.setString(4, state.name());
            update.executeUpdate();
        }
    }

    private static List<Import> list(PreparedStatement select) throws SQLException {
        var found = new ArrayList<Import>();
        try (var result = select.executeQuery()) {
            while (result.next()) {
                found.add(read(result));
            }
        }
        return List.copyOf(found);
    }

    private static Import read(ResultSet row) throws SQLException {
        var stateOf = row.getDate("state_of");
        return new Import(
                row.getString("id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("mapping"),
                ImportState.valueOf(row.getString("state")),
                stateOf == null ? null : stateOf.toLocalDate(),
                row.getString("content_hash"),
                row.getString("charset"),
                row.getLong("sent_bytes"),
                row.getLong("unpacked_bytes"),
                new RowCounts(
                        row.getLong("rows"),
                        row.getLong("rows_read"),
                        row.getLong("rows_kept"),
                        row.getLong("rows_repeated"),
                        row.getLong("rows_rejected")),
                texts(row.getArray("unread_columns")),
                row.getObject("batch", Long.class),
                row.getString("failure"),
                row.getTimestamp("received_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
