package io.trackfit.market.coverage;

import io.trackfit.catalog.role.Level;
import io.trackfit.market.coverage.Coverage.Group;
import io.trackfit.market.coverage.Coverage.Part;
import io.trackfit.market.intake.BatchKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.StatelessSession;

/** Reads from PostgreSQL which rows count, as of one moment. Not for the event loop. */
@ApplicationScoped
public class MarketCoverage {

    private static final String PARTS = """
            select batch.id, batch.kind, batch.source, batch.rows, batch.distinct_rows, batch.state_of,
                batch.confidential or source.small_cells_confidential as secret, source.rows_may_be_exported
            from market_batch batch join registered_source source on source.id = batch.source
            where batch.state = 'VISIBLE' order by batch.id""";

    private static final String PAY = """
            select family, level, country, sum(rows)::bigint, sum(distinct_rows)::bigint
            from pay_stratum where batch = any (?) group by family, level, country""";

    private static final String POSTINGS = """
            select family, level, country, sum(repeats)::bigint, count(*)
            from posting where batch = any (?) group by family, level, country""";

    private final StatelessSession session;

    MarketCoverage(StatelessSession session) {
        this.session = session;
    }

    /** What counts now. */
    @Transactional
    public Coverage now() {
        session.createNativeMutationQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        return session.doReturningWork(connection -> {
            var parts = parts(connection);
            return new Coverage(
                    version(connection),
                    parts,
                    groups(connection, PAY, open(parts, BatchKind.SALARY_OBSERVATIONS)),
                    groups(connection, POSTINGS, open(parts, BatchKind.POSTINGS)));
        });
    }

    private static List<Long> open(List<Part> parts, BatchKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind && !part.confidential())
                .map(Part::batch)
                .toList();
    }

    private static long version(Connection connection) throws SQLException {
        try (var select = connection.createStatement();
                var row = select.executeQuery("select max(number) from market_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Part> parts(Connection connection) throws SQLException {
        var parts = new ArrayList<Part>();
        try (var select = connection.createStatement();
                var row = select.executeQuery(PARTS)) {
            while (row.next()) {
                var stateOf = row.getDate("state_of");
                boolean secret = row.getBoolean("secret");
                parts.add(new Part(
                        row.getLong("id"),
                        BatchKind.valueOf(row.getString("kind")),
                        row.getString("source"),
                        row.getLong("rows"),
                        row.getLong("distinct_rows"),
                        stateOf == null ? null : stateOf.toLocalDate(),
                        secret,
                        !secret && row.getBoolean("rows_may_be_exported")));
            }
        }
        return List.copyOf(parts);
    }

    private static List<Group> groups(Connection connection, String sql, List<Long> batches) throws SQLException {
        var groups = new ArrayList<Group>();
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("bigint", batches.toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var level = row.getString(2);
                    groups.add(new Group(
                            row.getString(1),
                            level == null ? null : Level.valueOf(level),
                            row.getString(3),
                            row.getLong(4),
                            row.getLong(5)));
                }
            }
        }
        return List.copyOf(groups);
    }
}
