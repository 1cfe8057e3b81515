package io.trackfit.market.cells;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.region.WorldRegions;
import io.trackfit.market.salary.SalaryFigure.Component;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.postgresql.PGConnection;

/** The lattice in PostgreSQL: its cells, and which rows count in which, within the transaction of the caller. */
final class CellTable {

    private final Connection connection;

    CellTable(Connection connection) {
        this.connection = connection;
    }

    /** Says of each stratum of a batch which cells it counts in, making those that nothing counted in before. */
    void place(long batch, WorldRegions regions) throws SQLException {
        var strata = strata(batch);
        var known = ids();
        var fresh = new LinkedHashMap<Cell, Integer>();
        var numbers = new ArrayList<Integer>();
        var cellsOf = new ArrayList<String>();
        int next = known.values().stream().mapToInt(id -> id).max().orElse(0) + 1;
        for (var stratum : strata) {
            var ids = new StringJoiner(",", "{", "}");
            for (var cell : stratum.cells(regions)) {
                var id = known.get(cell);
                if (id == null) {
                    id = next++;
                    known.put(cell, id);
                    fresh.put(cell, id);
                }
                ids.add(id.toString());
            }
            numbers.add(stratum.number());
            cellsOf.add(ids.toString());
        }
        var cells = new StringBuilder();
        fresh.forEach((cell, id) -> cells.append("%d\t%s\t%s\t%s\t%d\t%d\t%s\t%s%n"
                .formatted(
                        id,
                        cell.subject(),
                        cell.level(),
                        cell.place().id(),
                        cell.years().from(),
                        cell.years().to(),
                        cell.currency(),
                        cell.component())));
        copy("pay_cell (id, subject, level, place, year_from, year_to, currency, component)", cells);
        try (var update = connection.prepareStatement("""
                update pay_stratum stratum set cells = told.cells::integer[]
                from unnest(?::integer[], ?::text[]) as told (number, cells)
                where stratum.batch = ? and stratum.number = told.number""")) {
            update.setArray(1, connection.createArrayOf("integer", numbers.toArray()));
            update.setArray(2, connection.createArrayOf("text", cellsOf.toArray()));
            update.setLong(3, batch);
            update.executeUpdate();
        }
    }

    /** All cells there are, with their numbers. */
    Map<Cell, Integer> ids() throws SQLException {
        var ids = new HashMap<Cell, Integer>();
        try (var select = connection.createStatement();
                var row = select.executeQuery(
                        "select id, subject, level, place, year_from, year_to, currency, component from pay_cell")) {
            while (row.next()) {
                ids.put(
                        new Cell(
                                row.getString(2),
                                Level.valueOf(row.getString(3)),
                                CellPlace.of(row.getString(4)),
                                new Years(row.getInt(5), row.getInt(6)),
                                row.getString(7),
                                Component.valueOf(row.getString(8))),
                        row.getInt(1));
            }
        }
        return ids;
    }

    Array bigints(Collection<Long> values) throws SQLException {
        return connection.createArrayOf("bigint", values.toArray());
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Those whose level and track are known: nothing else is in a cell. */
    private List<Stratum> strata(long batch) throws SQLException {
        try (var select = connection.prepareStatement("""
                select number, family, track, level, country, location, year, currency, component from pay_stratum
                where batch = ? and level is not null and track is not null""")) {
            select.setLong(1, batch);
            var strata = new ArrayList<Stratum>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    strata.add(new Stratum(
                            row.getInt(1),
                            row.getString(2),
                            row.getString(3),
                            Level.valueOf(row.getString(4)),
                            row.getString(5),
                            row.getString(6),
                            row.getInt(7),
                            row.getString(8),
                            Component.valueOf(row.getString(9))));
                }
            }
            return strata;
        }
    }

    private void copy(String target, StringBuilder rows) throws SQLException {
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s from stdin".formatted(target), new StringReader(rows.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
