package io.trackfit.market.observed;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.cells.Cell;
import io.trackfit.market.cells.Years;
import io.trackfit.market.observed.CellFigure.Amounts;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.salary.SalaryFigure.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import org.hibernate.StatelessSession;

/** Reads cells from PostgreSQL as of a version. What may not be shown does not leave it. */
@ApplicationScoped
class ObservedPayTable {

    private static final String FIGURES = """
            select cell.subject, cell.level, cell.place, cell.year_from, cell.year_to, cell.currency, cell.component,
                figure.state, figure.erased, figure.rows, figure.distinct_rows, figure.employers, figure.sources,
                figure.p10, figure.p25, figure.p50, figure.p75, figure.p90, figure.median_low, figure.median_high
            from pay_figure figure join pay_cell cell on cell.id = figure.cell
            where figure.from_version <= ? and (figure.until_version is null or figure.until_version > ?)""";

    private final StatelessSession session;

    ObservedPayTable(StatelessSession session) {
        this.session = session;
    }

    /** The version that is in force. */
    @Transactional
    public long version() {
        return session.doReturningWork(ObservedPayTable::newest);
    }

    /** All cells of the version in force, as of one moment. */
    @Transactional
    public ObservedPay newest() {
        session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        return session.doReturningWork(connection -> at(connection, newest(connection)));
    }

    /** All cells of an older version, as far as they are kept. */
    @Transactional
    public ObservedPay at(long version) {
        return session.doReturningWork(connection -> at(connection, version));
    }

    private static long newest(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select max(number) from market_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static ObservedPay at(Connection connection, long version) throws SQLException {
        var figures = new HashMap<Cell, CellFigure>();
        try (var select = connection.prepareStatement(FIGURES)) {
            select.setLong(1, version);
            select.setLong(2, version);
            select.setFetchSize(2_000);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    figures.put(cell(row), figure(row));
                }
            }
        }
        try (var select = connection.prepareStatement("select newest_year from market_version where number = ?")) {
            select.setLong(1, version);
            try (var row = select.executeQuery()) {
                return new ObservedPay(version, row.next() ? row.getObject(1, Integer.class) : null, figures);
            }
        }
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getString("subject"),
                Level.valueOf(row.getString("level")),
                CellPlace.of(row.getString("place")),
                new Years(row.getInt("year_from"), row.getInt("year_to")),
                row.getString("currency"),
                Component.valueOf(row.getString("component")));
    }

    private static CellFigure figure(ResultSet row) throws SQLException {
        var erased = row.getString("erased");
        if (erased != null) {
            return new CellFigure.Erased(CellFigure.Erased.Cause.valueOf(erased));
        }
        return switch (row.getString("state")) {
            case "SHOWN" ->
                new CellFigure.Shown(
                        row.getLong("rows"),
                        row.getLong("distinct_rows"),
                        row.getObject("employers", Long.class),
                        List.of((String[]) row.getArray("sources").getArray()),
                        new Amounts(
                                row.getObject("p10", Long.class),
                                row.getLong("p25"),
                                row.getLong("p50"),
                                row.getLong("p75"),
                                row.getObject("p90", Long.class),
                                row.getLong("median_low"),
                                row.getLong("median_high")));
            case "TOO_FEW" -> new CellFigure.TooFew(row.getLong("distinct_rows"));
            case "CONFIDENTIAL" -> new CellFigure.Confidential();
            default -> throw new IllegalStateException("A cell cannot be " + row.getString("state"));
        };
    }
}
