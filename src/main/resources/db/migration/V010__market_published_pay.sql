-- What others publish about pay. What we compute from observations has tables of its own: the two are never merged.
create table published_figure (
    id                 text    constraint published_figure_pkey primary key,
    kind               text    not null,
    role               text    constraint published_figure_role_fkey references role,
    family             text    constraint published_figure_family_fkey references family,
    level              text,
    track              text    constraint published_figure_track_fkey references track,
    label              text    not null,
    location           text    constraint published_figure_location_fkey references location,
    country            text    constraint published_figure_country_fkey references country,
    region             text    not null,
    currency           text    not null constraint published_figure_currency_fkey references currency,
    period             text    not null,
    component          text    not null,
    low                numeric(15, 3),
    high               numeric(15, 3),
    points             jsonb   not null,
    as_of              text    not null,
    scope              text    not null,
    method             text    not null,
    confidence         text    not null,
    note               text,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint published_figure_removed_at_content_fkey references catalog_content,
    constraint published_figure_kind_check
        check (kind in ('PUBLISHED_RANGE', 'PUBLISHED_AVERAGE', 'PUBLISHED_POINTS')),
    constraint published_figure_amounts_check
        check (case when kind = 'PUBLISHED_POINTS' then low is null and high is null and points <> '[]'
                    else low is not null and high is not null and low <= high and points = '[]' end),
    constraint published_figure_period_check check (period in ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR')),
    constraint published_figure_level_check check (level in ('JUNIOR', 'MID', 'SENIOR')),
    constraint published_figure_confidence_check check (confidence in ('high', 'medium', 'low')),
    constraint published_figure_sources_check check (cardinality(sources) > 0)
);

create table published_note (
    id                 text    constraint published_note_pkey primary key,
    figures            text[]  not null,
    text               text    not null,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint published_note_removed_at_content_fkey references catalog_content,
    constraint published_note_sources_check check (cardinality(sources) > 0)
);

create table published_trend (
    id                 text    constraint published_trend_pkey primary key,
    date               text    not null,
    country            text    constraint published_trend_country_fkey references country,
    region             text    not null,
    text               text    not null,
    confidence         text    not null,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint published_trend_removed_at_content_fkey references catalog_content,
    constraint published_trend_confidence_check check (confidence in ('high', 'medium', 'low')),
    constraint published_trend_sources_check check (cardinality(sources) > 0)
);

create table pay_period (
    period             text    constraint pay_period_pkey primary key,
    basis              text    not null,
    per_year           integer,
    assumption         text    not null,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint pay_period_removed_at_content_fkey references catalog_content,
    constraint pay_period_per_year_check
        check ((per_year is null) = (basis in ('WORKING_DAYS', 'WEEKLY_HOURS')) and per_year > 0)
);
