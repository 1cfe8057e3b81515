-- A stratum keeps the pay of its rows sorted, and the cells it counts in. Rows are read once, when their batch is filled, not by
-- every cell and by every later import again; and cells find their strata by key alone, so that no plan of a join can go wrong
-- where PostgreSQL has no statistics yet. employer_keys are 64 bits of a hash of each distinct employer: equal in all batches.
alter table pay_stratum
    add column amounts       bigint[]  not null default '{}',
    add column employer_keys bigint[]  not null default '{}',
    add column cells         integer[] not null default '{}';

-- Sorted numbers hardly shrink, and compressing them takes longer than writing them.
alter table pay_stratum
    alter column amounts set storage external,
    alter column employer_keys set storage external;

-- The strata of a batch that cells are made of get what their rows say. Without statistics of tables that were just filled a loop
-- over what is thought to be one row would be chosen, and takes longer than all the rest.
create function pay_fill_strata(filled bigint) returns void
    language sql
    set enable_nestloop = off as
$$
    update pay_stratum stratum set amounts = sample.amounts, employer_keys = sample.employer_keys
    from (
        select observation.stratum, array_agg(observation.yearly order by observation.yearly) as amounts,
            coalesce(
                array_agg(distinct ('x' || left(md5(observation.employer), 16))::bit(64)::bigint)
                    filter (where observation.employer is not null), '{}') as employer_keys
        from pay_observation observation
        join pay_stratum known on known.batch = filled and known.number = observation.stratum
            and known.level is not null and known.track is not null
        where observation.batch = filled
        group by observation.stratum) sample
    where stratum.batch = filled and stratum.number = sample.stratum
$$;

select pay_fill_strata(id) from market_batch where kind = 'SALARY_OBSERVATIONS' and state <> 'OPEN';

update pay_stratum stratum set cells = part.cells
from (select batch, stratum, array_agg(cell order by cell) as cells from pay_cell_stratum group by batch, stratum) part
where stratum.batch = part.batch and stratum.number = part.stratum;

drop table pay_cell_stratum;

-- Cells are never deleted, and figures are made from their numbers alone.
alter table pay_figure drop constraint pay_figure_cell_fkey;

-- Between two neighbours in a sorted sample, part hundredths above the lower one (Hyndman and Fan 1996, type 7), rounded half to
-- even. Whole numbers throughout, so nothing is lost on the way.
create function pay_between(below bigint, above bigint, part bigint) returns bigint
    language plpgsql immutable strict parallel safe as
$$
declare
    exact_100 bigint := below * (100 - part) + above * part;
    floor_100 bigint := exact_100 / 100;
    rest      bigint := exact_100 % 100;
begin
    return floor_100 + case when rest > 50 or (rest = 50 and floor_100 % 2 = 1) then 1 else 0 end;
end
$$;

drop function pay_percentile;
