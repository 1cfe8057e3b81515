package io.trackfit.market.cells;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.place.Location;
import io.trackfit.catalog.track.Family;
import io.trackfit.market.region.WorldRegions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Brings the cells in PostgreSQL up to the batches that count now, within the transaction of the caller, which holds the
 * lock of the version. Only cells that rows of changed batches are in are computed, and only those that came out
 * differently get a new row: older ones keep theirs for replay.
 */
public final class Refresh {

    /** Distinct rows from which a cell is shown. */
    public static final int LEAST = 10;

    /** Distinct rows from which the outer percentiles are shown. */
    public static final int LEAST_FOR_TAILS = 30;

    private static final String NOTHING = """
            p10 = null, p25 = null, p50 = null, p75 = null, p90 = null, median_low = null, median_high = null, rows = 0,
            distinct_rows = 0, confidential_rows = 0, employers = null, sources = '{}'""";

    private final Connection connection;
    private final CatalogSnapshot catalog;
    private final WorldRegions regions;
    private final CellTable cells;

    public Refresh(Connection connection, CatalogSnapshot catalog, WorldRegions regions) {
        this.connection = connection;
        this.catalog = catalog;
        this.regions = regions;
        this.cells = new CellTable(connection);
    }

    /** Says which cells the rows of a batch count in, once, before it is first visible. */
    public void place(long batch) throws SQLException {
        cells.place(batch, regions);
    }

    /**
     * @param changed batches that count now and did not before, or the other way round
     */
    public void compute(long version, Collection<Long> changed) throws SQLException {
        // Tables that were just filled have no statistics, and a loop over what is thought to be one row never ends.
        cells.execute("set local enable_nestloop = off");
        cells.execute("set local work_mem = '96MB'");
        update(CellStatements.SIZES, cells.bigints(changed));
        rank();
        // Cells look up their few strata by key, one cell at a time: no join of all with all, whatever the planner
        // believes.
        cells.execute(
                "set local enable_nestloop = on; set local enable_hashjoin = off; set local enable_mergejoin = off;"
                        + " set local enable_seqscan = off");
        update(CellStatements.FIGURES, LEAST_FOR_TAILS, LEAST_FOR_TAILS, LEAST);
        cells.execute(
                "set local enable_nestloop = off; set local enable_hashjoin = on; set local enable_mergejoin = on;"
                        + " set local enable_seqscan = on");
        cells.execute(CellStatements.UNCHANGED);
        update(CellStatements.CLOSE, version);
        update(CellStatements.INSERT, version, LEAST);
        suppress(version);
        newestYear(version);
    }

    private void rank() throws SQLException {
        var sizes = new ArrayList<Long>();
        var ranks = new ArrayList<Integer>();
        try (var select = connection.prepareStatement(CellStatements.DISTINCT_SIZES)) {
            select.setInt(1, LEAST);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    sizes.add(row.getLong(1));
                    ranks.add(MedianInterval.of(row.getInt(1)).lowRank());
                }
            }
        }
        cells.execute(CellStatements.NO_RANKS);
        update(CellStatements.RANKS, cells.bigints(sizes), connection.createArrayOf("integer", ranks.toArray()));
    }

    /** What was shown with rows of a withdrawn batch is not shown again, and says why. */
    public void erase(long batch) throws SQLException {
        update("""
                update pay_figure figure set erased = 'WITHDRAWN', %s
                from market_batch batch
                where batch.id = ? and figure.until_version is not null
                    and figure.from_version < batch.visible_until and figure.until_version > batch.visible_from
                    and figure.cell in (select unnest(cells) from pay_stratum where batch = ?)""".formatted(NOTHING), batch, batch);
    }

    /** Forgets what no replay reaches any more. */
    public void forget(long oldestKept) throws SQLException {
        update("delete from pay_figure where until_version <= ?", oldestKept);
    }

    /** Where no source asks for secrecy nothing is to be done. What confidential rows have said is never replayed. */
    private void suppress(long version) throws SQLException {
        var ids = new HashMap<Integer, Cell>();
        var counts = new HashMap<Cell, Suppression.Count>();
        var states = new HashMap<Cell, String>();
        try (var select = connection.createStatement();
                var row = select.executeQuery("""
                        select figure.cell, figure.distinct_rows, figure.confidential_rows, figure.state from pay_figure figure
                        join pay_cell cell on cell.id = figure.cell
                        where figure.until_version is null and (cell.level, cell.currency, cell.component) in (
                            select cell.level, cell.currency, cell.component from pay_figure secret
                            join pay_cell cell on cell.id = secret.cell
                            where secret.until_version is null
                                and (secret.confidential_rows > 0 or secret.state = 'CONFIDENTIAL'))""")) {
            if (!row.isBeforeFirst()) {
                return;
            }
            cells.ids().forEach((cell, id) -> ids.put(id, cell));
            while (row.next()) {
                var cell = Objects.requireNonNull(ids.get(row.getInt(1)));
                counts.put(cell, new Suppression.Count(row.getLong(2), row.getLong(3)));
                states.put(cell, row.getString(4));
            }
        }
        var shown = new Suppression(
                        counts,
                        regions,
                        catalog.locations().all().stream().collect(Collectors.toMap(Location::id, Location::country)),
                        catalog.families().all().stream().collect(Collectors.toMap(Family::id, Family::track)),
                        LEAST)
                .shown();
        var numbers = new HashMap<Cell, Integer>();
        ids.forEach((id, cell) -> numbers.put(cell, id));
        for (var entry : counts.entrySet()) {
            var cell = entry.getKey();
            var state =
                    shown.contains(cell) ? "SHOWN" : entry.getValue().confidential() > 0 ? "CONFIDENTIAL" : "TOO_FEW";
            if (!state.equals(states.get(cell))) {
                change(Objects.requireNonNull(numbers.get(cell)), state, version);
            }
        }
        update("""
                update pay_figure set erased = 'CONFIDENTIAL', %s
                where until_version is not null and confidential_rows > 0""".formatted(NOTHING));
    }

    /** A figure of this very version is put right; an older one gets a successor. */
    private void change(int cell, String state, long version) throws SQLException {
        if (update("update pay_figure set state = ? where cell = ? and from_version = ?", state, cell, version) == 0) {
            update("""
                    with before as (
                        update pay_figure set until_version = ? where cell = ? and until_version is null returning *)
                    insert into pay_figure (cell, from_version, state, rows, distinct_rows, confidential_rows, employers,
                        sources, p10, p25, p50, p75, p90, median_low, median_high)
                    select cell, ?, ?, rows, distinct_rows, confidential_rows, employers,
                        sources, p10, p25, p50, p75, p90, median_low, median_high from before""", version, cell, version, state);
        }
    }

    private void newestYear(long version) throws SQLException {
        update("""
                update market_version set newest_year = (
                    select max(stratum.year) from pay_stratum stratum
                    join market_batch batch on batch.id = stratum.batch and batch.state = 'VISIBLE'
                    where stratum.level is not null and stratum.track is not null)
                where number = ?""", version);
    }

    private int update(String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
