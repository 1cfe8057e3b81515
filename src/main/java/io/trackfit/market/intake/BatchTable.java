package io.trackfit.market.intake;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The batches in PostgreSQL, within the transaction of the caller. */
record BatchTable(Connection connection) {

    private static final String HELD = """
            select id, kind, source, state, rows, distinct_rows, state_of, visible_from, visible_until from market_batch
            """;

    long open(BatchKind kind, String source) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into market_batch (kind, source, opened_at, state) values (?, ?, now(), 'OPEN')
                returning id""")) {
            insert.setString(1, kind.name());
            insert.setString(2, source);
            try (var result = insert.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    Optional<Held> find(long batch) throws SQLException {
        try (var select = connection.prepareStatement(HELD + " where id = ?")) {
            select.setLong(1, batch);
            return list(select).stream().findFirst();
        }
    }

    /** Nobody else touches the batch until the transaction ends. Empty where somebody else is at it just now. */
    Optional<Held> claim(long batch) throws SQLException {
        try (var select = connection.prepareStatement(HELD + " where id = ? for update skip locked")) {
            select.setLong(1, batch);
            return list(select).stream().findFirst();
        }
    }

    /** Those that never became visible, oldest first. */
    List<Held> unpublished(long openForSeconds) throws SQLException {
        try (var select = connection.prepareStatement(HELD + """
                where state in ('OPEN', 'FILLED') and opened_at <= now() - make_interval(secs => ?) order by id""")) {
            select.setDouble(1, (double) openForSeconds);
            return list(select);
        }
    }

    /** The batches that count for a source, oldest first. */
    List<Held> visible(String source, BatchKind kind) throws SQLException {
        try (var select = connection.prepareStatement(
                HELD + " where state = 'VISIBLE' and source = ? and kind = ? order by id")) {
            select.setString(1, source);
            select.setString(2, kind.name());
            return list(select);
        }
    }

    void show(long batch, long version, @Nullable LocalDate stateOf) throws SQLException {
        try (var update = connection.prepareStatement(
                "update market_batch set state = 'VISIBLE', visible_from = ?, state_of = ? where id = ?")) {
            update.setLong(1, version);
            update.setDate(2, stateOf == null ? null : Date.valueOf(stateOf));
            update.setLong(3, batch);
            update.executeUpdate();
        }
    }

    void retire(long batch, long by, long version) throws SQLException {
        try (var update = connection.prepareStatement("""
                update market_batch set state = 'RETIRED', visible_until = ?, retired_by = ? where id = ?""")) {
            update.setLong(1, version);
            update.setLong(2, by);
            update.setLong(3, batch);
            update.executeUpdate();
        }
    }

    /** The batches that one has retired, in the order they came. */
    List<Held> retiredBy(long batch) throws SQLException {
        try (var select = connection.prepareStatement(HELD + " where retired_by = ? order by id")) {
            select.setLong(1, batch);
            return list(select);
        }
    }

    /** All that one has retired, but for its heir, counts as retired by the heir. */
    void passOn(long batch, long heir) throws SQLException {
        try (var update = connection.prepareStatement(
                "update market_batch set retired_by = ? where retired_by = ? and id <> ?")) {
            update.setLong(1, heir);
            update.setLong(2, batch);
            update.setLong(3, heir);
            update.executeUpdate();
        }
    }

    /** What a withdrawn batch had retired counts again, or is retired by what retired the batch itself. */
    List<Long> release(long batch) throws SQLException {
        try (var update = connection.prepareStatement("""
                update market_batch older set
                    retired_by = newer.retired_by,
                    state = case when newer.retired_by is null then 'VISIBLE' else 'RETIRED' end,
                    visible_until = case when newer.retired_by is null then null else older.visible_until end
                from market_batch newer where older.retired_by = newer.id and newer.id = ?
                returning older.id, older.state""")) {
            update.setLong(1, batch);
            var again = new ArrayList<Long>();
            try (var result = update.executeQuery()) {
                while (result.next()) {
                    if (result.getString(2).equals(BatchState.VISIBLE.name())) {
                        again.add(result.getLong(1));
                    }
                }
            }
            return again;
        }
    }

    /** The rows stay until they are deleted. */
    void withdraw(long batch, long version) throws SQLException {
        try (var update = connection.prepareStatement("""
                update market_batch set state = 'WITHDRAWN', retired_by = null, visible_until = coalesce(visible_until, ?)
                where id = ?""")) {
            update.setLong(1, version);
            update.setLong(2, batch);
            update.executeUpdate();
        }
    }

    /** Takes over what sources say now of their small cells. The batches whose source says something else than before. */
    List<Long> followSources() throws SQLException {
        try (var update = connection.prepareStatement("""
                update market_batch batch set confidential = source.small_cells_confidential
                from registered_source source
                where source.id = batch.source and batch.state = 'VISIBLE'
                    and batch.confidential <> source.small_cells_confidential
                returning batch.id""");
                var result = update.executeQuery()) {
            var changed = new ArrayList<Long>();
            while (result.next()) {
                changed.add(result.getLong(1));
            }
            return changed;
        }
    }

    void deleteRows(long batch) throws SQLException {
        for (var table : List.of("pay_observation", "pay_stratum", "posting")) {
            try (var delete = connection.prepareStatement("delete from %s where batch = ?".formatted(table))) {
                delete.setLong(1, batch);
                delete.executeUpdate();
            }
        }
    }

    void delete(long batch) throws SQLException {
        try (var delete = connection.prepareStatement("delete from market_batch where id = ?")) {
            delete.setLong(1, batch);
            delete.executeUpdate();
        }
    }

    private static List<Held> list(PreparedStatement select) throws SQLException {
        var found = new ArrayList<Held>();
        try (var result = select.executeQuery()) {
            while (result.next()) {
                found.add(held(result));
            }
        }
        return found;
    }

    private static Held held(ResultSet row) throws SQLException {
        var stateOf = row.getDate("state_of");
        return new Held(
                row.getLong("id"),
                BatchKind.valueOf(row.getString("kind")),
                row.getString("source"),
                BatchState.valueOf(row.getString("state")),
                row.getLong("rows"),
                row.getLong("distinct_rows"),
                stateOf == null ? null : stateOf.toLocalDate(),
                row.getObject("visible_from", Long.class),
                row.getObject("visible_until", Long.class));
    }
}
