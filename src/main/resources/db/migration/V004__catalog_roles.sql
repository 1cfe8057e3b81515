create table track (
    id                 text    constraint track_pkey primary key,
    name               text    not null,
    definition         text    not null,
    objective          text    not null,
    mission            text,
    output             text,
    statements         jsonb   not null,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint track_removed_at_content_fkey references catalog_content
);

create table family (
    id                 text    constraint family_pkey primary key,
    name               text    not null,
    track              text    not null constraint family_track_fkey references track,
    in_article         boolean not null,
    note               text,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint family_removed_at_content_fkey references catalog_content
);

create table role (
    id                        text    constraint role_pkey primary key,
    family                    text    not null constraint role_family_fkey references family,
    level                     text    not null,
    track                     text    not null constraint role_track_fkey references track,
    title                     text    not null,
    experience_min            integer not null,
    experience_max            integer,
    experience_stated         text,
    in_article                boolean not null,
    note                      text,
    duties                    jsonb   not null,
    hubs                      jsonb   not null,
    certification_preferences jsonb   not null,
    crosswalk                 jsonb   not null,
    sources                   text[]  not null,
    position                  integer not null,
    removed_at_content        integer constraint role_removed_at_content_fkey references catalog_content,
    constraint role_level_check check (level in ('JUNIOR', 'MID', 'SENIOR')),
    constraint role_experience_check check (experience_min >= 0 and experience_max > experience_min)
);

create table role_skill (
    role               text    not null constraint role_skill_role_fkey references role,
    skill              text    not null constraint role_skill_skill_fkey references skill,
    importance         integer not null,
    named              integer,
    n                  integer,
    basis              text    not null,
    proficiency        text    not null,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint role_skill_removed_at_content_fkey references catalog_content,
    constraint role_skill_pkey primary key (role, skill),
    constraint role_skill_importance_check check (importance between 0 and 100),
    constraint role_skill_counted_check check ((basis = 'curated') = (n is null) and (n is null) = (named is null)),
    constraint role_skill_proficiency_check
        check (proficiency in ('awareness', 'working', 'practitioner', 'expert'))
);

create table title_rule (
    id                 text    constraint title_rule_pkey primary key,
    kind               text    not null,
    patterns           text[]  not null,
    family             text,
    level              text,
    confidence         text,
    note               text,
    position           integer not null,
    removed_at_content integer constraint title_rule_removed_at_content_fkey references catalog_content,
    constraint title_rule_kind_check check (kind in ('family', 'level', 'noise')),
    constraint title_rule_level_check check (level in ('JUNIOR', 'MID', 'SENIOR'))
);
