package io.trackfit.market.cells;

/**
 * The SQL that cells are computed by. Work is on numbers of batches, strata and cells; no text is compared, and no row is read:
 * strata keep the sorted pay of theirs.
 */
final class CellStatements {

    /** How many rows each cell has now that rows of these batches count in, and in which strata they are. */
    static final String SIZES = """
            create temporary table fresh_size on commit drop as
            select touched.cell,
                coalesce(held.rows, 0) as rows,
                coalesce(held.distinct_rows, 0) as distinct_rows,
                coalesce(held.confidential_rows, 0) as confidential_rows,
                coalesce(held.sources, '{}') as sources,
                coalesce(held.employers, false) as tells_employers,
                held.batches,
                held.strata
            from (select distinct unnest(cells) as cell from pay_stratum where batch = any (?)) touched
            left join (
                select cell,
                    sum(stratum.rows)::bigint as rows,
                    sum(stratum.distinct_rows)::bigint as distinct_rows,
                    coalesce(sum(stratum.distinct_rows) filter (where batch.confidential), 0)::bigint as confidential_rows,
                    array_agg(distinct batch.source) as sources,
                    bool_or(stratum.employers) as employers,
                    array_agg(stratum.batch) as batches,
                    array_agg(stratum.number) as strata
                from market_batch batch
                join pay_stratum stratum on stratum.batch = batch.id
                cross join unnest(stratum.cells) as cell
                where batch.state = 'VISIBLE'
                group by cell) held using (cell)""";

    static final String DISTINCT_SIZES = "select distinct distinct_rows from fresh_size where distinct_rows >= ?";

    /** The rank that the interval of the median begins at, by the size of the sample. */
    static final String NO_RANKS =
            "create temporary table fresh_rank (n bigint primary key, low integer not null) on commit drop";

    static final String RANKS = "insert into fresh_rank select * from unnest(?::bigint[], ?::integer[])";

    /**
     * Percentiles and the interval of the median, of cells with enough rows, and how many employers there are where some
     * source tells them.
     */
    static final String FIGURES =
            """
            create temporary table fresh_figure on commit drop as
            select size.cell, size.rows, size.distinct_rows, size.confidential_rows, size.sources,
                case when size.tells_employers then (
                    select count(distinct key)
                    from unnest(size.batches, size.strata) as part (batch, number)
                    join pay_stratum stratum on stratum.batch = part.batch and stratum.number = part.number
                    cross join unnest(stratum.employer_keys) as key) end as employers,
                case when size.distinct_rows >= ? then %s end as p10,
                %s as p25,
                %s as p50,
                %s as p75,
                case when size.distinct_rows >= ? then %s end as p90,
                amounts[rank.low] as median_low,
                amounts[size.distinct_rows + 1 - rank.low] as median_high
            from fresh_size size
            left join fresh_rank rank on rank.n = size.distinct_rows
            left join lateral (
                select array_agg(amount order by amount) as amounts
                from unnest(size.batches, size.strata) as part (batch, number)
                join pay_stratum stratum on stratum.batch = part.batch and stratum.number = part.number
                cross join unnest(stratum.amounts) as amount
                where size.distinct_rows >= ?) sorted on true""".formatted(percentile(10), percentile(25), percentile(50), percentile(75), percentile(90));

    /** What is the same as before stays as it is, whatever state it is in: only what changed gets a new row. */
    static final String UNCHANGED = """
            delete from fresh_figure fresh using pay_figure before
            where before.cell = fresh.cell and before.until_version is null
                and (before.rows, before.distinct_rows, before.confidential_rows, before.employers, before.sources,
                    before.p10, before.p25, before.p50, before.p75, before.p90, before.median_low, before.median_high)
                is not distinct from (fresh.rows, fresh.distinct_rows, fresh.confidential_rows, fresh.employers, fresh.sources,
                    fresh.p10, fresh.p25, fresh.p50, fresh.p75, fresh.p90, fresh.median_low, fresh.median_high)""";

    static final String CLOSE = """
            update pay_figure before set until_version = ? from fresh_figure fresh
            where before.cell = fresh.cell and before.until_version is null""";

    /** A batch that was replaced leaves cells behind that nothing is in. */
    static final String INSERT = """
            insert into pay_figure (cell, from_version, state, rows, distinct_rows, confidential_rows, employers, sources,
                p10, p25, p50, p75, p90, median_low, median_high)
            select cell, ?, case when distinct_rows >= ? then 'SHOWN' else 'TOO_FEW' end, rows, distinct_rows,
                confidential_rows, employers, sources, p10, p25, p50, p75, p90, median_low, median_high
            from fresh_figure where distinct_rows > 0""";

    private CellStatements() {}

    /** By the ranks it lies between: handing a function the whole sample would copy it each time. */
    private static String percentile(int percent) {
        var position = "((size.distinct_rows - 1) * %d".formatted(percent);
        return "pay_between(amounts[%1$s / 100) + 1], amounts[%1$s / 100) + 2], %1$s %% 100))".formatted(position);
    }
}
