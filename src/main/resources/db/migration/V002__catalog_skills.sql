create table skill (
    id                 text    constraint skill_pkey primary key,
    name               text    not null,
    category           text    not null,
    strength           text    not null,
    ai_weight          integer not null,
    data_weight        integer not null,
    url                text,
    note               text,
    origin             text    not null,
    count              integer,
    implies            text[]  not null,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint skill_removed_at_content_fkey references catalog_content,
    constraint skill_ai_weight_check check (ai_weight between 0 and 3),
    constraint skill_data_weight_check check (data_weight between 0 and 3),
    constraint skill_origin_check check (origin in ('article', 'reference', 'labelled')),
    constraint skill_count_check check (count > 0)
);

create table skill_alias (
    skill              text    not null constraint skill_alias_skill_fkey references skill,
    alias              text    not null,
    ambiguous          boolean not null,
    position           integer not null,
    removed_at_content integer constraint skill_alias_removed_at_content_fkey references catalog_content,
    constraint skill_alias_pkey primary key (skill, alias)
);

-- A spelling means one skill. One that moved to another skill is still there as a removed row.
create unique index skill_alias_spelling_key on skill_alias (lower(alias)) where removed_at_content is null;
