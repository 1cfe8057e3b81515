create table currency (
    code               text    constraint currency_pkey primary key,
    name               text    not null,
    minor_units        integer not null,
    regime             text    not null,
    since              text,
    formalised         text,
    confidence         text    not null,
    note               text,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint currency_removed_at_content_fkey references catalog_content,
    constraint currency_minor_units_check check (minor_units between 0 and 4)
);

create table exchange_rate (
    currency           text    constraint exchange_rate_pkey primary key
                               constraint exchange_rate_currency_fkey references currency,
    per_usd            numeric(18, 8) not null,
    date               text,
    kind               text    not null,
    confidence         text    not null,
    note               text,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint exchange_rate_removed_at_content_fkey references catalog_content,
    constraint exchange_rate_per_usd_check check (per_usd > 0),
    constraint exchange_rate_kind_check check (kind in ('peg', 'reference'))
);

create table country (
    id                        text    constraint country_pkey primary key,
    alpha3                    text    not null,
    numeric_code              text    not null,
    name                      text    not null,
    currency                  text    not null constraint country_currency_fkey references currency,
    time_zone                 text    not null,
    utc_offset                text    not null,
    working_week              text    not null,
    weekend                   text[]  not null,
    first_day_of_week         text    not null,
    weekly_hours              integer,
    weekly_hours_confidence   text,
    weekly_hours_note         text,
    income_tax                text    not null,
    income_tax_from           text,
    income_tax_note           text,
    income_tax_confidence     text,
    end_of_service            text,
    end_of_service_confidence text,
    note                      text,
    sources                   text[]  not null,
    position                  integer not null,
    removed_at_content        integer constraint country_removed_at_content_fkey references catalog_content
);

create table location (
    id                   text    constraint location_pkey primary key,
    kind                 text    not null,
    name                 text    not null,
    country              text    not null constraint location_country_fkey references country,
    -- Deferred: a country may name a city that follows it in the file.
    hub                  text    constraint location_hub_fkey references location deferrable initially deferred,
    iso_3166_2           text,
    subdivision          text,
    un_locode            text,
    un_locode_confidence text,
    time_zone            text    not null,
    aliases              text[]  not null,
    note                 text,
    sources              text[]  not null,
    position             integer not null,
    removed_at_content   integer constraint location_removed_at_content_fkey references catalog_content,
    constraint location_kind_check check (kind in ('city', 'country'))
);

create table industry (
    id                 text    constraint industry_pkey primary key,
    name               text    not null,
    note               text,
    demands            jsonb   not null,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint industry_removed_at_content_fkey references catalog_content
);
