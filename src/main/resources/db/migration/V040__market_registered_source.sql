-- Who stands behind imported rows. Reviewed sources are in the catalogue's table; these come by HTTP, with a key.
create table registered_source (
    id                       text        constraint registered_source_pkey primary key,
    title                    text        not null,
    publisher                text        not null,
    url                      text,
    published                text,
    covers_from              date,
    covers_to                date,
    licence                  text        not null,
    method                   text        not null,
    confidence               text        not null,
    updates                  text        not null,
    rows_may_be_exported     boolean     not null,
    small_cells_confidential boolean     not null,
    note                     text,
    registered_at            timestamptz not null,
    corrected_at             timestamptz not null,
    retired_at               timestamptz,
    -- Moves with every change of any row: replicas compare the highest with theirs.
    revision                 bigint      not null constraint registered_source_revision_key unique,
    constraint registered_source_id_check check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    constraint registered_source_covers_check check (covers_from <= covers_to),
    constraint registered_source_confidence_check check (confidence in ('HIGH', 'MEDIUM', 'LOW')),
    constraint registered_source_updates_check check (updates in ('SNAPSHOTS', 'INCREMENTS'))
);
