-- Subregions that cells of a country widen to.
create table world_region (
    id                 text    constraint world_region_pkey primary key,
    code               text    not null,
    name               text    not null,
    countries          text[]  not null,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint world_region_removed_at_content_fkey references catalog_content,
    constraint world_region_sources_check check (cardinality(sources) > 0)
);

-- One place of the published lattice. subject is a family or a track, place a city, country, subregion or the world.
create table pay_cell (
    id        integer constraint pay_cell_pkey primary key,
    subject   text    not null,
    level     text    not null,
    place     text    not null,
    year_from integer not null,
    year_to   integer not null,
    currency  text    not null,
    component text    not null,
    constraint pay_cell_coordinates_key unique (subject, level, place, year_from, year_to, currency, component),
    constraint pay_cell_level_check check (level in ('JUNIOR', 'MID', 'SENIOR')),
    constraint pay_cell_years_check check (year_to - year_from in (0, 2))
);

-- Which strata a cell is made of.
create table pay_cell_stratum (
    batch   bigint  not null constraint pay_cell_stratum_batch_fkey references market_batch on delete cascade,
    stratum integer not null,
    cell    integer not null,
    constraint pay_cell_stratum_pkey primary key (batch, stratum, cell)
);

-- What a cell says in the versions [from_version, until_version). Amounts are for a year, in minor units of the cell's
-- currency. An erased row says only why an older answer cannot be replayed.
create table pay_figure (
    cell              integer not null,
    from_version      bigint  not null,
    until_version     bigint,
    state             text    not null,
    rows              bigint  not null,
    distinct_rows     bigint  not null,
    confidential_rows bigint  not null,
    employers         bigint,
    sources           text[]  not null,
    p10               bigint,
    p25               bigint,
    p50               bigint,
    p75               bigint,
    p90               bigint,
    median_low        bigint,
    median_high       bigint,
    erased            text,
    constraint pay_figure_pkey primary key (cell, from_version),
    constraint pay_figure_cell_fkey foreign key (cell) references pay_cell,
    constraint pay_figure_state_check check (state in ('SHOWN', 'TOO_FEW', 'CONFIDENTIAL')),
    constraint pay_figure_erased_check check (erased in ('WITHDRAWN', 'CONFIDENTIAL')),
    constraint pay_figure_median_check
        check (erased is not null or ((p50 is null) = (distinct_rows < 10) and (p90 is null) = (distinct_rows < 30)))
);

create unique index pay_figure_current_key on pay_figure (cell) where until_version is null;

-- Percentile of sorted amounts by linear interpolation between the closest ranks (Hyndman and Fan 1996, type 7), rounded
-- half to even. Whole numbers throughout, so nothing is lost on the way.
create function pay_percentile(sorted bigint[], n bigint, percent integer) returns bigint
    language plpgsql immutable strict parallel safe as
$$
declare
    position_100 bigint := (n - 1) * percent;
    below        bigint := sorted[position_100 / 100 + 1];
    part         bigint := position_100 % 100;
    exact_100    bigint;
    floor_100    bigint;
    rest         bigint;
begin
    if part = 0 then
        return below;
    end if;
    exact_100 := below * (100 - part) + sorted[position_100 / 100 + 2] * part;
    floor_100 := exact_100 / 100;
    rest := exact_100 % 100;
    return floor_100 + case when rest > 50 or (rest = 50 and floor_100 % 2 = 1) then 1 else 0 end;
end
$$;
alter table market_batch add column confidential boolean not null default false;
