package io.trackfit.market.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.PGConnection;

/**
 * Rows on their way into PostgreSQL, in one COPY, under a batch that nobody reads. For one thread. Memory does not grow
 * with the size of rows: 4 to 8 bytes a row, and a little for each that repeats.
 */
public final class Batch implements AutoCloseable {

    private static final String OBSERVATIONS =
            "pay_observation (batch, row, stratum, yearly, amount, period, bound, title,"
                    + " date, employer, employment_type, remote_share, repeats)";
    private static final String POSTINGS = "posting (batch, row, date, title, family, track, level, country, location,"
            + " employer, skills, currency, pay_low, pay_high, repeats)";

    private final long id;
    private final BatchKind kind;
    private final Connection connection;
    private final CopyText out;
    private final Strata strata = new Strata();
    private final Map<Integer, Integer> repeated = new LinkedHashMap<>();
    private int rows;
    private long repeats;

    private Batch(long id, BatchKind kind, Connection connection, CopyText out) {
        this.id = id;
        this.kind = kind;
        this.connection = connection;
        this.out = out;
    }

    /** The connection is the batch's own until it is closed. */
    static Batch copy(long id, BatchKind kind, Connection connection) throws SQLException {
        var table =
                switch (kind) {
                    case SALARY_OBSERVATIONS -> OBSERVATIONS;
                    case POSTINGS -> POSTINGS;
                };
        return new Batch(id, kind, connection, copyInto(table, connection));
    }

    public long id() {
        return id;
    }

    /** Adds a distinct row and gives its number, which {@link #repeated} takes. */
    public int add(Observation it) {
        require(BatchKind.SALARY_OBSERVATIONS);
        try {
            out.value(id)
                    .value(rows)
                    .value(strata.add(it))
                    .value(it.yearly())
                    .plain(it.amount().toPlainString())
                    .plain(it.period())
                    .plain(it.bound())
                    .text(it.title())
                    .plain(it.date())
                    .text(it.employer())
                    .text(it.employmentType())
                    .plain(it.remoteShare())
                    .value(it.repeats())
                    .endRow();
        } catch (SQLException e) {
            throw new IntakeBroken("Copying observations", e);
        }
        repeats += it.repeats();
        return rows++;
    }

    /** Adds a distinct row and gives its number, which {@link #repeated} takes. */
    public int add(Posting it) {
        require(BatchKind.POSTINGS);
        var pay = it.pay();
        try {
            out.value(id)
                    .value(rows)
                    .plain(it.date())
                    .text(it.title())
                    .text(it.family())
                    .text(it.track())
                    .plain(it.level())
                    .text(it.country())
                    .text(it.location())
                    .text(it.employer())
                    .slugs(it.skills())
                    .text(pay == null ? null : pay.currency())
                    .plain(pay == null ? null : pay.low())
                    .plain(pay == null ? null : pay.high())
                    .value(it.repeats())
                    .endRow();
        } catch (SQLException e) {
            throw new IntakeBroken("Copying postings", e);
        }
        repeats += it.repeats();
        return rows++;
    }

    /** A row that was added came up again in the file, so many times more. */
    public void repeated(int row, int times) {
        if (row < 0 || row >= rows || times < 1) {
            throw new IllegalArgumentException("Row %d of %d cannot repeat %d times.".formatted(row, rows, times));
        }
        repeated.merge(row, times, Integer::sum);
        repeats += times;
        if (kind == BatchKind.SALARY_OBSERVATIONS) {
            strata.repeated(row, times);
        }
    }

    /** Stores all that was added. It is not visible before it is published. */
    public void finish() {
        try {
            out.end();
            connection.setAutoCommit(false);
            storeRepeats();
            if (kind == BatchKind.SALARY_OBSERVATIONS) {
                var copy = copyInto("pay_stratum (%s)".formatted(Strata.COLUMNS), connection);
                strata.copy(id, copy);
                copy.end();
                try (var sort = connection.prepareStatement("select pay_fill_strata(?)")) {
                    sort.setLong(1, id);
                    sort.execute();
                }
            }
            try (var filled = connection.prepareStatement(
                    "update market_batch set state = 'FILLED', rows = ?, distinct_rows = ? where id = ? and state = 'OPEN'")) {
                filled.setLong(1, repeats);
                filled.setLong(2, rows);
                filled.setLong(3, id);
                if (filled.executeUpdate() != 1) {
                    throw new IllegalStateException("Batch %d is no longer open.".formatted(id));
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IntakeBroken("Storing batch %d".formatted(id), e);
        }
    }

    /** Lets go of the connection. What was not finished is not stored. */
    @Override
    public void close() {
        try (connection) {
            out.cancel();
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IntakeBroken("Closing batch %d".formatted(id), e);
        }
    }

    private void storeRepeats() throws SQLException {
        if (repeated.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute("create temporary table repeated_row (row integer, times integer) on commit drop");
            var copy = copyInto("repeated_row (row, times)", connection);
            for (var entry : repeated.entrySet()) {
                copy.value(entry.getKey()).value(entry.getValue()).endRow();
            }
            copy.end();
            statement.execute("""
                    update %s kept set repeats = repeats + repeated_row.times
                    from repeated_row where kept.batch = %d and kept.row = repeated_row.row
                    """.formatted(kind == BatchKind.POSTINGS ? "posting" : "pay_observation", id));
        }
    }

    private static CopyText copyInto(String target, Connection connection) throws SQLException {
        return new CopyText(
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy %s from stdin".formatted(target)));
    }

    private void require(BatchKind wanted) {
        if (kind != wanted) {
            throw new IllegalStateException("Batch %d takes %s.".formatted(id, kind));
        }
    }
}
