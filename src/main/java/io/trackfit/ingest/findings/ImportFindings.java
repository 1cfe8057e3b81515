package io.trackfit.ingest.findings;

import io.trackfit.ingest.findings.Findings.Origin;
import io.trackfit.ingest.findings.Findings.Title;
import io.trackfit.ingest.findings.Findings.Titles;
import io.trackfit.ingest.judging.IssueCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Adds up what imports found, in PostgreSQL. Not for the event loop. */
@ApplicationScoped
public class ImportFindings {

    private static final String ORIGINS = "select batch, id, mapping from import_job where batch = any (?)";

    private static final String ISSUES = """
            select counted.code, sum(counted.rows)::bigint as rows
            from import_issue_count counted join import_job job on job.id = counted.import
            where job.batch = any (?) group by counted.code order by rows desc, counted.code""";

    private static final String TITLES = """
            select coalesce(sum(job.rows_kept + job.rows_repeated), 0)::bigint,
                coalesce(sum(words.other), 0)::bigint, coalesce(sum(words.unmapped), 0)::bigint
            from import_job job left join lateral (
                select sum(rows) filter (where known) as other, sum(rows) filter (where not known) as unmapped
                from import_word word where word.import = job.id and word.kind = 'TITLE') words on true
            where job.batch = any (?)""";

    private static final String FIRST_TITLES = """
            select word.text, bool_and(word.known), sum(word.rows)::bigint as rows
            from import_word word join import_job job on job.id = word.import
            where word.kind = 'TITLE' and job.batch = any (?)
            group by word.text order by rows desc, word.text collate "C" limit ?""";

    private final StatelessSession session;

    ImportFindings(StatelessSession session) {
        this.session = session;
    }

    /**
     * What is known of these batches.
     *
     * @param batches that may be counted
     * @param titlesOf those of them whose titles may be told
     * @param most titles to tell
     */
    @Transactional
    public Findings of(Collection<Long> batches, Collection<Long> titlesOf, int most) {
        return session.doReturningWork(connection -> new Findings(
                origins(connection, batches),
                issues(connection, batches),
                titles(connection, batches, first(connection, titlesOf, most))));
    }

    private static Map<Long, Origin> origins(Connection connection, Collection<Long> batches) throws SQLException {
        var origins = new HashMap<Long, Origin>();
        try (var select = connection.prepareStatement(ORIGINS)) {
            array(select, batches);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    origins.put(row.getLong(1), new Origin(row.getString(2), row.getString(3)));
                }
            }
        }
        return Map.copyOf(origins);
    }

    private static Map<IssueCode, Long> issues(Connection connection, Collection<Long> batches) throws SQLException {
        var issues = new LinkedHashMap<IssueCode, Long>();
        try (var select = connection.prepareStatement(ISSUES)) {
            array(select, batches);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    issues.put(IssueCode.valueOf(row.getString(1)), row.getLong(2));
                }
            }
        }
        return Collections.unmodifiableMap(issues);
    }

    private static Titles titles(Connection connection, Collection<Long> batches, List<Title> first)
            throws SQLException {
        try (var select = connection.prepareStatement(TITLES)) {
            array(select, batches);
            try (var row = select.executeQuery()) {
                row.next();
                return new Titles(row.getLong(1), row.getLong(2), row.getLong(3), first);
            }
        }
    }

    private static List<Title> first(Connection connection, Collection<Long> batches, int most) throws SQLException {
        var titles = new ArrayList<Title>();
        try (var select = connection.prepareStatement(FIRST_TITLES)) {
            array(select, batches);
            select.setInt(2, most);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    titles.add(new Title(row.getString(1), row.getBoolean(2), row.getLong(3)));
                }
            }
        }
        return List.copyOf(titles);
    }

    private static void array(PreparedStatement statement, Collection<Long> batches) throws SQLException {
        statement.setArray(1, statement.getConnection().createArrayOf("bigint", batches.toArray()));
    }
}
