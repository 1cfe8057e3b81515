package io.trackfit.market.coverage;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.conversion.Period;
import io.trackfit.market.intake.Bound;
import io.trackfit.market.intake.Observation;
import io.trackfit.market.intake.Posting;
import io.trackfit.market.salary.SalaryFigure.Component;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

/**
 * Single rows of batches whose source lets them be handed out, a slice at a time: a cursor would hold a transaction open for
 * as long as whoever reads is slow. The rows of a batch never change while it is there. Not for the event loop.
 */
@ApplicationScoped
public class StoredRows {

    private static final String MAY_LEAVE = """
            select 1 from market_batch batch join registered_source source on source.id = batch.source
            where batch.id = ? and batch.state in ('VISIBLE', 'RETIRED') and not batch.confidential
                and source.rows_may_be_exported and not source.small_cells_confidential""";

    private static final String OBSERVATIONS = """
            select paid.row, paid.date, paid.title, paid.amount, paid.period, paid.bound, paid.yearly, paid.employer,
                paid.employment_type, paid.remote_share, paid.repeats, stratum.family, stratum.track, stratum.level,
                stratum.country, stratum.location, stratum.year, stratum.currency, stratum.component
            from pay_observation paid
            join pay_stratum stratum on stratum.batch = paid.batch and stratum.number = paid.stratum
            where paid.batch = ? and paid.row > ? order by paid.row limit ?""";

    private static final String POSTINGS = """
            select row, date, title, family, track, level, country, location, employer, skills, currency, pay_low, pay_high,
                repeats
            from posting where batch = ? and row > ? order by row limit ?""";

    private final StatelessSession session;

    StoredRows(StatelessSession session) {
        this.session = session;
    }

    /**
     * A row and its place in the batch.
     *
     * @param row counted from 0
     */
    public record Numbered<T>(int row, T value) {}

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** The batch was withdrawn, or its source no longer lets its rows be handed out: what was sent of it is not whole. */
    public static final class NoLongerThere extends RuntimeException {

        NoLongerThere(long batch) {
            super("Rows of batch %d may no longer be handed out.".formatted(batch));
        }
    }

    /** Observations after a row, in their order; none: that was all. */
    @Transactional
    public List<Numbered<Observation>> observations(long batch, int after, int most) {
        return session.doReturningWork(
                connection -> slice(connection, OBSERVATIONS, batch, after, most, StoredRows::observation));
    }

    /** Postings after a row, in their order; none: that was all. */
    @Transactional
    public List<Numbered<Posting>> postings(long batch, int after, int most) {
        return session.doReturningWork(
                connection -> slice(connection, POSTINGS, batch, after, most, StoredRows::posting));
    }

    private static <T> List<Numbered<T>> slice(
            Connection connection, String sql, long batch, int after, int most, Reader<T> reader) throws SQLException {
        var rows = new ArrayList<Numbered<T>>();
        try (var select = connection.prepareStatement(sql)) {
            select.setLong(1, batch);
            select.setInt(2, after);
            select.setInt(3, most);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Numbered<>(row.getInt("row"), reader.read(row)));
                }
            }
        }
        try (var select = connection.prepareStatement(MAY_LEAVE)) { // after the rows: they were whole when it was asked
            select.setLong(1, batch);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NoLongerThere(batch);
                }
            }
        }
        return rows;
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getInt("year"),
                date(row),
                row.getString("title"),
                row.getString("family"),
                row.getString("track"),
                level(row),
                row.getString("country"),
                row.getString("location"),
                row.getString("currency"),
                row.getBigDecimal("amount"),
                Period.valueOf(row.getString("period")),
                Component.valueOf(row.getString("component")),
                Bound.valueOf(row.getString("bound")),
                row.getLong("yearly"),
                row.getString("employer"),
                row.getString("employment_type"),
                row.getBigDecimal("remote_share"),
                row.getInt("repeats"));
    }

    private static Posting posting(ResultSet row) throws SQLException {
        var currency = row.getString("currency");
        return new Posting(
                date(row),
                row.getString("title"),
                row.getString("family"),
                row.getString("track"),
                level(row),
                row.getString("country"),
                row.getString("location"),
                row.getString("employer"),
                List.of((String[]) row.getArray("skills").getArray()),
                currency == null ? null : new Posting.Pay(currency, row.getLong("pay_low"), row.getLong("pay_high")),
                row.getInt("repeats"));
    }

    private static @Nullable LocalDate date(ResultSet row) throws SQLException {
        var date = row.getDate("date");
        return date == null ? null : date.toLocalDate();
    }

    private static @Nullable Level level(ResultSet row) throws SQLException {
        var level = row.getString("level");
        return level == null ? null : Level.valueOf(level);
    }
}
