package io.trackfit.market.demand;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.demand.cells.DemandCell;
import io.trackfit.market.demand.cells.Quarter;
import io.trackfit.market.demand.cells.QuarterCount;
import io.trackfit.market.demand.cells.Skills;
import io.trackfit.market.region.CellPlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Reads counts from PostgreSQL as of a version. What may not be told does not leave it. */
@ApplicationScoped
class DemandTable {

    private static final String COUNTS = """
            select subject, level, place, quarter, erased, secret, postings, covered, sources,
                case when not secret then skills end as skills, case when not secret then named end as named,
                case when not secret then unlocked end as unlocked, case when not secret then pairs end as pairs,
                case when not secret then together end as together
            from demand_count
            where from_version <= ? and (until_version is null or until_version > ?)""";

    private static final int ROWS_AT_A_TIME = 500;

    private final StatelessSession session;

    DemandTable(StatelessSession session) {
        this.session = session;
    }

    /** The version that is in force. */
    @Transactional
    public long version() {
        return session.doReturningWork(DemandTable::newest);
    }

    /** All counts of the version in force, as of one moment. */
    @Transactional
    public Demand newest() {
        session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        return session.doReturningWork(connection -> at(connection, newest(connection)));
    }

    /** All counts of an older version, as far as they are kept. */
    @Transactional
    public Demand at(long version) {
        return session.doReturningWork(connection -> at(connection, version));
    }

    private static long newest(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select max(number) from market_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Demand at(Connection connection, long version) throws SQLException {
        var cells = new HashMap<DemandCell, Map<Quarter, QuarterCount>>();
        try (var select = connection.prepareStatement(COUNTS)) {
            select.setLong(1, version);
            select.setLong(2, version);
            select.setFetchSize(ROWS_AT_A_TIME);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    cells.computeIfAbsent(cell(row), _ -> new HashMap<>())
                            .put(new Quarter(row.getInt("quarter")), count(row));
                }
            }
        }
        var skills = new HashMap<Integer, String>();
        try (var select = connection.createStatement();
                var row = select.executeQuery("select number, skill from demand_skill")) {
            while (row.next()) {
                skills.put(row.getInt(1), row.getString(2));
            }
        }
        return new Demand(version, cells, new Skills(skills));
    }

    private static DemandCell cell(ResultSet row) throws SQLException {
        var level = row.getString("level");
        return new DemandCell(
                row.getString("subject"),
                level.equals("ALL") ? null : Level.valueOf(level),
                CellPlace.of(row.getString("place")));
    }

    private static QuarterCount count(ResultSet row) throws SQLException {
        var erased = row.getString("erased");
        if (erased != null) {
            return new QuarterCount.Erased(QuarterCount.Erased.Cause.valueOf(erased));
        }
        return row.getBoolean("secret")
                ? new QuarterCount.Secret()
                : new QuarterCount.Counted(
                        row.getLong("postings"),
                        row.getLong("covered"),
                        List.of((String[]) row.getArray("sources").getArray()),
                        integers(row, "skills"),
                        integers(row, "named"),
                        integers(row, "unlocked"),
                        Arrays.stream((Long[]) row.getArray("pairs").getArray())
                                .mapToLong(Long::longValue)
                                .toArray(),
                        integers(row, "together"));
    }

    private static int[] integers(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Integer[]) row.getArray(column).getArray())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
