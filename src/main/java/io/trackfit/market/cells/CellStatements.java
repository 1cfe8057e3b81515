package io.trackfit.market.cells;

/** The SQL that cells are computed by. Work is on numbers of batches, strata and cells; no text is compared. */
final class CellStatements {

    /** Cells that rows of these batches count in. */
    static final String TOUCHED = """
            create temporary table touched on commit drop as
            select distinct cell from pay_cell_stratum where batch = any (?)""";

    /** How many rows each touched cell has now; employers only where some source tells them. */
    static final String SIZES = """
            create temporary table fresh_size on commit drop as
            select touched.cell,
                coalesce(sum(stratum.rows), 0)::bigint as rows,
                coalesce(sum(stratum.distinct_rows), 0)::bigint as distinct_rows,
                coalesce(sum(stratum.distinct_rows) filter (where batch.confidential), 0)::bigint as confidential_rows,
                coalesce(bool_or(stratum.employers), false) as employers,
                coalesce(array_agg(distinct batch.source) filter (where batch.id is not null), '{}') as sources
            from touched
            left join (pay_cell_stratum part
                join market_batch batch on batch.id = part.batch and batch.state = 'VISIBLE'
                join pay_stratum stratum on stratum.batch = part.batch and stratum.number = part.stratum)
                on part.cell = touched.cell
            group by touched.cell""";

    static final String DISTINCT_SIZES = "select distinct distinct_rows from fresh_size where distinct_rows >= ?";

    /** Percentiles and the interval of the median, of cells with enough rows; ranks come with the sizes they are for. */
    static final String FIGURES = """
            create temporary table fresh_figure on commit drop as
            with sorted as (
                select part.cell, array_agg(observation.yearly order by observation.yearly) as amounts
                from fresh_size size
                join pay_cell_stratum part on part.cell = size.cell
                join market_batch batch on batch.id = part.batch and batch.state = 'VISIBLE'
                join pay_observation observation on observation.batch = part.batch and observation.stratum = part.stratum
                where size.distinct_rows >= ?
                group by part.cell)
            select size.*,
                case when size.distinct_rows >= ? then pay_percentile(amounts, size.distinct_rows, 10) end as p10,
                pay_percentile(amounts, size.distinct_rows, 25) as p25,
                pay_percentile(amounts, size.distinct_rows, 50) as p50,
                pay_percentile(amounts, size.distinct_rows, 75) as p75,
                case when size.distinct_rows >= ? then pay_percentile(amounts, size.distinct_rows, 90) end as p90,
                amounts[rank.low] as median_low,
                amounts[size.distinct_rows + 1 - rank.low] as median_high
            from fresh_size size
            left join sorted using (cell)
            left join unnest(?::bigint[], ?::integer[]) as rank (n, low) on rank.n = size.distinct_rows""";

    static final String EMPLOYERS = """
            create temporary table fresh_employers on commit drop as
            select size.cell, count(distinct observation.employer) as employers
            from fresh_size size
            join pay_cell_stratum part on part.cell = size.cell
            join market_batch batch on batch.id = part.batch and batch.state = 'VISIBLE'
            join pay_observation observation on observation.batch = part.batch and observation.stratum = part.stratum
            where size.employers
            group by size.cell""";

    /** What is the same as before stays as it is, whatever state it is in: only what changed gets a new row. */
    static final String UNCHANGED = """
            delete from fresh_figure fresh using pay_figure before
            where before.cell = fresh.cell and before.until_version is null
                and (before.rows, before.distinct_rows, before.confidential_rows, before.employers, before.sources,
                    before.p10, before.p25, before.p50, before.p75, before.p90, before.median_low, before.median_high)
                is not distinct from (fresh.rows, fresh.distinct_rows, fresh.confidential_rows,
                    (select employers from fresh_employers where cell = fresh.cell), fresh.sources,
                    fresh.p10, fresh.p25, fresh.p50, fresh.p75, fresh.p90, fresh.median_low, fresh.median_high)""";

    static final String CLOSE = """
            update pay_figure before set until_version = ? from fresh_figure fresh
            where before.cell = fresh.cell and before.until_version is null""";

    static final String INSERT = """
            insert into pay_figure (cell, from_version, state, rows, distinct_rows, confidential_rows, employers, sources,
                p10, p25, p50, p75, p90, median_low, median_high)
            select fresh.cell, ?, case when distinct_rows >= ? then 'SHOWN' else 'TOO_FEW' end, rows, distinct_rows,
                confidential_rows, told.employers, sources, p10, p25, p50, p75, p90, median_low, median_high
            from fresh_figure fresh left join fresh_employers told using (cell)
            where distinct_rows > 0""";

    /** A batch that was replaced leaves cells behind that nothing is in. */
    private CellStatements() {}
}
