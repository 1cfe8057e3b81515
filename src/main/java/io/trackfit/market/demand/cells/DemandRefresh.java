package io.trackfit.market.demand.cells;

import io.trackfit.catalog.CatalogSnapshot;
import io.trackfit.catalog.role.Level;
import io.trackfit.catalog.role.RoleSkill;
import io.trackfit.market.region.CellPlace;
import io.trackfit.market.region.WorldRegions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Brings the counts of demand up to the batches that count now, within the transaction of the caller, which holds the lock
 * of the version. Only cells that postings of changed batches are in are counted, and only those that came out differently
 * get a new row: older ones keep theirs for replay.
 */
public final class DemandRefresh {

    private static final List<String> COUNTING = List.of(
            "analyze touched_demand",
            DemandStatements.ROWS,
            "analyze demand_row",
            DemandStatements.NAMED,
            "analyze demand_named",
            DemandStatements.PARTS,
            "analyze demand_part",
            DemandStatements.STRATUM_SKILLS,
            "analyze demand_stratum_skill",
            DemandStatements.STRATUM_COVERED,
            DemandStatements.STRATUM_PAIRS,
            "analyze demand_stratum_pair",
            DemandStatements.PAIRS,
            "analyze demand_pairs",
            DemandStatements.FRESH,
            DemandStatements.UNCHANGED);

    private final Connection connection;
    private final CatalogSnapshot catalog;
    private final WorldRegions regions;

    public DemandRefresh(Connection connection, CatalogSnapshot catalog, WorldRegions regions) {
        this.connection = connection;
        this.catalog = catalog;
        this.regions = regions;
    }

    /**
     * @param changed batches that count now and did not before, or the other way round
     */
    public void compute(long version, Collection<Long> changed) throws SQLException {
        var batches = connection.createArrayOf("bigint", changed.toArray());
        update(DemandStatements.NEW_SKILLS, batches);
        update(DemandStatements.TOUCHED, batches);
        if (list()) {
            update(DemandStatements.TOUCH_ALL);
        }
        if (!any("select from touched_demand")) {
            return;
        }
        for (var statement : COUNTING) {
            update(statement);
        }
        update(DemandStatements.CLOSE, version);
        update(DemandStatements.INSERT, version);
        suppress(version);
    }

    /** Whether the catalogue lists other skills for its roles than those by which was counted. */
    public boolean outdated() throws SQLException {
        return any("select from demand_count where until_version is null") && listsOthers();
    }

    private boolean listsOthers() throws SQLException {
        try (var select = connection.prepareStatement("""
                select coalesce(array_agg(subject || ' ' || skill.skill order by (subject || ' ' || skill.skill) collate "C"), '{}')
                from demand_listed listed join demand_skill skill on skill.number = listed.skill""");
                var row = select.executeQuery()) {
            row.next();
            return !List.of((String[]) row.getArray(1).getArray())
                    .equals(listed().stream()
                            .map(it -> it.subject + ' ' + it.skill)
                            .sorted()
                            .toList());
        }
    }

    /** What was shown with postings of a withdrawn batch is not shown again, and says why. */
    public void erase(long batch) throws SQLException {
        update(DemandStatements.ERASE, batch, batch);
    }

    /** Forgets what no replay reaches any more. */
    public void forget(long oldestKept) throws SQLException {
        update("delete from demand_count where until_version <= ?", oldestKept);
    }

    private record Listed(String subject, String skill) {}

    private List<Listed> listed() {
        return catalog.roles().all().stream()
                .flatMap(role -> role.skills().stream()
                        .map(RoleSkill::skill)
                        .flatMap(skill -> Stream.of(new Listed(role.family(), skill), new Listed(role.track(), skill))))
                .distinct()
                .toList();
    }

    /** Keeps what the catalogue lists, where it is another. */
    private boolean list() throws SQLException {
        if (!listsOthers()) {
            return false;
        }
        var listed = listed();
        var subjects = connection.createArrayOf(
                "text", listed.stream().map(Listed::subject).toArray());
        var skills = connection.createArrayOf(
                "text", listed.stream().map(Listed::skill).toArray());
        update(
                "insert into demand_skill (skill) select distinct skill from unnest(?::text[]) as listed (skill)"
                        + " on conflict (skill) do nothing",
                skills);
        update("delete from demand_listed");
        update("""
                insert into demand_listed (subject, skill)
                select subject, number from unnest(?::text[], ?::text[]) as listed (subject, skill)
                join demand_skill using (skill)""", subjects, skills);
        return true;
    }

    /** Where no source asks for secrecy nothing is to be done. What confidential postings have said is never replayed. */
    private void suppress(long version) throws SQLException {
        if (!any("select from demand_count where until_version is null and (confidential_postings > 0 or secret)")) {
            return;
        }
        var counts = new HashMap<DemandSecrecy.Part, Long>();
        var hidden = new TreeSet<String>();
        try (var select = connection.createStatement();
                var row = select.executeQuery("""
                        select subject, level, place, quarter, confidential_postings, secret from demand_count
                        where until_version is null""")) {
            while (row.next()) {
                var level = row.getString(2).equals("ALL") ? null : Level.valueOf(row.getString(2));
                var part = new DemandSecrecy.Part(
                        new DemandCell(row.getString(1), level, CellPlace.of(row.getString(3))),
                        new Quarter(row.getInt(4)));
                counts.put(part, row.getLong(5));
                if (row.getBoolean(6)) {
                    hidden.add(part.key());
                }
            }
        }
        var secret = new DemandSecrecy(counts, regions, catalog).secret();
        var changed = new ArrayList<DemandSecrecy.Part>();
        counts.keySet().stream()
                .filter(part -> secret.contains(part) != hidden.contains(part.key()))
                .forEach(changed::add);
        for (var part : changed) {
            change(part, secret.contains(part), version);
        }
        update(DemandStatements.ERASE_CONFIDENTIAL);
    }

    /** A count of this very version is put right; an older one gets a successor. */
    private void change(DemandSecrecy.Part part, boolean secret, long version) throws SQLException {
        var cell = part.cell();
        var level = cell.level() == null ? "ALL" : cell.level().name();
        var key = new Object[] {
            cell.subject(), level, cell.place().id(), part.quarter().number(), version
        };
        var where = "subject = ? and level = ? and place = ? and quarter = ?";
        if (update("update demand_count set secret = %s where %s and from_version = ?".formatted(secret, where), key)
                == 0) {
            update("""
                    with before as (
                        update demand_count set until_version = %d where %s and until_version is null and from_version < ?
                        returning *)
                    insert into demand_count (subject, level, place, quarter, from_version, postings,
                        confidential_postings, covered, sources, skills, named, unlocked, pairs, together, secret)
                    select subject, level, place, quarter, %d, postings, confidential_postings, covered, sources, skills,
                        named, unlocked, pairs, together, %s
                    from before""".formatted(version, where, version, secret), key);
        }
    }

    private boolean any(String select) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (%s)".formatted(select))) {
            row.next();
            return row.getBoolean(1);
        }
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
