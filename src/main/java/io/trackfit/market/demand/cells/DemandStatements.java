package io.trackfit.market.demand.cells;

/** The SQL that demand is counted by: postings to strata, strata to cells. Skills and pairs are counted as numbers. */
final class DemandStatements {

    static final String NEW_SKILLS = """
            insert into demand_skill (skill)
            select distinct skill from posting cross join unnest(skills) as named (skill) where batch = any (?)
            on conflict (skill) do nothing""";

    /** Cells that postings of these batches count in. */
    static final String TOUCHED = """
            create temporary table touched_demand on commit drop as
            select distinct cell.subject, cell.level, cell.place, stratum.quarter
            from (
                select distinct family, track, level, country, location, demand_quarter(date) as quarter
                from posting where batch = any (?) and track is not null and date is not null) stratum
            cross join demand_cells(stratum.family, stratum.track, stratum.level, stratum.country, stratum.location) cell""";

    /** Every cell there is, where what the catalogue lists is another. */
    static final String TOUCH_ALL = """
            insert into touched_demand
            select subject, level, place, quarter from demand_count where until_version is null
            except select subject, level, place, quarter from touched_demand""";

    static final String ROWS = """
            create temporary table demand_row on commit drop as
            select row_number() over () as id,
                dense_rank() over (order by family, posting.track, level, country, location, quarter) as stratum,
                dense_rank() over (order by family, posting.track, country, quarter) as wide_stratum,
                family, posting.track, level, country, location, quarter, skills, batch.source, batch.confidential
            from posting
            join market_batch batch on batch.id = posting.batch and batch.state = 'VISIBLE'
            cross join demand_quarter(posting.date) quarter
            where posting.track is not null
                and (posting.track, quarter) in (select subject, touched_demand.quarter from touched_demand)""";

    static final String NAMED = """
            create temporary table demand_named on commit drop as
            select demand_row.id, demand_row.stratum, number as skill
            from demand_row cross join unnest(skills) as named (skill) join demand_skill using (skill)""";

    /** The strata of each touched cell. */
    static final String PARTS = """
            create temporary table demand_part on commit drop as
            select cell.subject, cell.level, cell.place, stratum.quarter, stratum.stratum
            from (select distinct stratum, family, track, level, country, location, quarter from demand_row) stratum
            cross join demand_cells(stratum.family, stratum.track, stratum.level, stratum.country, stratum.location) cell
            join touched_demand touched on touched.subject = cell.subject and touched.level = cell.level
                and touched.place = cell.place and touched.quarter = stratum.quarter""";

    /** A posting unlocks by its one skill that is not listed, or by each of its skills where all are. */
    static final String STRATUM_SKILLS = """
            create temporary table demand_stratum_skill on commit drop as
            with subject as (select distinct subject, stratum from demand_part),
                marked as (
                    select subject.subject, named.stratum, named.id, named.skill, listed.skill is not null as listed,
                        count(*) filter (where listed.skill is null)
                            over (partition by subject.subject, named.id) as unlisted
                    from demand_named named
                    join subject using (stratum)
                    left join demand_listed listed on listed.subject = subject.subject and listed.skill = named.skill)
            select subject, stratum, skill, count(*) as named,
                count(*) filter (where unlisted = 0 or (unlisted = 1 and not listed)) as unlocked
            from marked group by subject, stratum, skill""";

    static final String STRATUM_COVERED = """
            create temporary table demand_stratum_covered on commit drop as
            with subject as (select distinct subject, stratum from demand_part),
                posting as (
                    select subject.subject, named.stratum, named.id, bool_and(listed.skill is not null) as covered
                    from demand_named named
                    join subject using (stratum)
                    left join demand_listed listed on listed.subject = subject.subject and listed.skill = named.skill
                    group by subject.subject, named.stratum, named.id)
            select subject, stratum, count(*) as covered from posting where covered group by subject, stratum""";

    static final String STRATUM_PAIRS = """
            create temporary table demand_stratum_pair on commit drop as
            select wide_stratum, (one.skill::bigint << 32) + other.skill as pair, count(*) as together
            from demand_row
            join demand_named one on one.id = demand_row.id
            join demand_named other on other.id = one.id and other.skill > one.skill
            group by wide_stratum, pair""";

    /** Pairs are only in cells of all levels that are no city. */
    static final String PAIRS = """
            create temporary table demand_pairs on commit drop as
            with part as (
                select cell.subject, cell.level, cell.place, stratum.quarter, stratum.wide_stratum
                from (select distinct wide_stratum, family, track, country, quarter from demand_row) stratum
                cross join demand_cells(family, track, null, country, null) cell
                join touched_demand touched on touched.subject = cell.subject and touched.level = cell.level
                    and touched.place = cell.place and touched.quarter = stratum.quarter),
                summed as (
                    select subject, level, place, quarter, pair, sum(together)::integer as together
                    from demand_stratum_pair join part using (wide_stratum)
                    group by subject, level, place, quarter, pair)
            select subject, level, place, quarter, array_agg(pair order by pair) as pairs,
                array_agg(together order by pair) as together
            from summed group by subject, level, place, quarter""";

    static final String FRESH = """
            create temporary table fresh_demand on commit drop as
            with stratum as (
                select stratum, count(*) as postings, count(*) filter (where confidential) as confidential_postings
                from demand_row group by stratum),
                size as (
                    select part.subject, part.level, part.place, part.quarter, sum(postings)::bigint as postings,
                        sum(confidential_postings)::bigint as confidential_postings,
                        coalesce(sum(covered), 0)::bigint as covered
                    from demand_part part
                    join stratum using (stratum)
                    left join demand_stratum_covered covered
                        on covered.subject = part.subject and covered.stratum = part.stratum
                    group by part.subject, part.level, part.place, part.quarter),
                source as (
                    select part.subject, part.level, part.place, part.quarter,
                        array_agg(distinct told.source) as sources
                    from demand_part part
                    join (select distinct stratum, source from demand_row) told using (stratum)
                    group by part.subject, part.level, part.place, part.quarter),
                skill as (
                    select part.subject, part.level, part.place, part.quarter, counted.skill,
                        sum(named)::integer as named, sum(unlocked)::integer as unlocked
                    from demand_part part
                    join demand_stratum_skill counted on counted.subject = part.subject and counted.stratum = part.stratum
                    group by part.subject, part.level, part.place, part.quarter, counted.skill),
                skills as (
                    select subject, level, place, quarter, array_agg(skill order by skill) as skills,
                        array_agg(named order by skill) as named, array_agg(unlocked order by skill) as unlocked
                    from skill group by subject, level, place, quarter)
            select touched.subject, touched.level, touched.place, touched.quarter, coalesce(postings, 0) as postings,
                coalesce(confidential_postings, 0) as confidential_postings, coalesce(covered, 0) as covered,
                coalesce(sources, '{}') as sources, coalesce(skills, '{}') as skills, coalesce(named, '{}') as named,
                coalesce(unlocked, '{}') as unlocked, coalesce(pairs, '{}') as pairs, coalesce(together, '{}') as together
            from touched_demand touched
            left join size using (subject, level, place, quarter)
            left join source using (subject, level, place, quarter)
            left join skills using (subject, level, place, quarter)
            left join demand_pairs using (subject, level, place, quarter)""";

    /** What is the same as before stays as it is: only what changed gets a new row. */
    static final String UNCHANGED = """
            delete from fresh_demand fresh using demand_count before
            where before.until_version is null
                and (before.subject, before.level, before.place, before.quarter)
                    = (fresh.subject, fresh.level, fresh.place, fresh.quarter)
                and (before.postings, before.confidential_postings, before.covered, before.sources, before.skills,
                    before.named, before.unlocked, before.pairs, before.together)
                = (fresh.postings, fresh.confidential_postings, fresh.covered, fresh.sources, fresh.skills,
                    fresh.named, fresh.unlocked, fresh.pairs, fresh.together)""";

    static final String CLOSE = """
            update demand_count before set until_version = ? from fresh_demand fresh
            where before.until_version is null and (before.subject, before.level, before.place, before.quarter)
                = (fresh.subject, fresh.level, fresh.place, fresh.quarter)""";

    static final String INSERT = """
            insert into demand_count (subject, level, place, quarter, from_version, postings, confidential_postings, covered,
                sources, skills, named, unlocked, pairs, together)
            select subject, level, place, quarter, ?, postings, confidential_postings, covered,
                sources, skills, named, unlocked, pairs, together
            from fresh_demand where postings > 0""";

    private static final String NOTHING = """
            postings = 0, confidential_postings = 0, covered = 0, sources = '{}', skills = '{}', named = '{}',
            unlocked = '{}', pairs = '{}', together = '{}'""";

    /** What counted rows of a withdrawn batch is not shown again, and says why. */
    static final String ERASE = """
            update demand_count older set erased = 'WITHDRAWN', %s
            from market_batch batch
            where batch.id = ? and older.until_version is not null
                and older.from_version < batch.visible_until and older.until_version > batch.visible_from
                and (older.subject, older.level, older.place, older.quarter) in (
                    select cell.subject, cell.level, cell.place, demand_quarter(posting.date) from posting
                    cross join demand_cells(posting.family, posting.track, posting.level, posting.country, posting.location)
                        cell
                    where posting.batch = ? and posting.track is not null and posting.date is not null)""".formatted(NOTHING);

    static final String ERASE_CONFIDENTIAL = """
            update demand_count set erased = 'CONFIDENTIAL', %s
            where until_version is not null and confidential_postings > 0""".formatted(NOTHING);

    private DemandStatements() {}
}
