-- Files that were taken in, and what became of their rows. The rows themselves are the market's, under a batch.
create table import_job (
    id             text        constraint import_job_pkey primary key,
    kind           text        not null,
    source         text        not null constraint import_job_source_fkey references registered_source,
    mapping        text        not null,
    state          text        not null,
    state_of       date,
    content_hash   text        not null,
    charset        text        not null,
    sent_bytes     bigint      not null,
    unpacked_bytes bigint      not null,
    rows           bigint      not null,
    rows_read      bigint      not null default 0,
    rows_kept      bigint      not null default 0,
    rows_repeated  bigint      not null default 0,
    rows_rejected  bigint      not null default 0,
    unread_columns text[]      not null,
    batch          bigint,
    failure        text,
    received_at    timestamptz not null,
    started_at     timestamptz,
    finished_at    timestamptz,
    -- The process that works on it, and when it last said so by the clock of the database.
    owner          text        not null,
    seen_at        timestamptz not null default now(),
    constraint import_job_kind_check check (kind in ('SALARY_OBSERVATIONS', 'POSTINGS')),
    constraint import_job_state_check check (
        state in ('RECEIVED', 'JUDGING', 'COPIED', 'VISIBLE', 'REPLACED', 'FAILED', 'REFUSED', 'WITHDRAWN'))
);

-- The same file twice in flight would be counted twice by whoever publishes last.
create unique index import_job_in_flight_key on import_job (source, kind, content_hash)
    where state in ('RECEIVED', 'JUDGING', 'COPIED');

create index import_job_received_idx on import_job (received_at desc, id desc);

create index import_job_content_idx on import_job (source, kind, content_hash);

create table import_issue (
    import text    not null constraint import_issue_import_fkey references import_job on delete cascade,
    number integer not null,
    line   bigint  not null,
    code   text    not null,
    "column" text,
    value  text    not null,
    rows   integer not null,
    constraint import_issue_pkey primary key (import, number)
);

create index import_issue_code_idx on import_issue (import, code, number);

create table import_issue_count (
    import text   not null constraint import_issue_count_import_fkey references import_job on delete cascade,
    code   text   not null,
    rows   bigint not null,
    constraint import_issue_count_pkey primary key (import, code)
);

-- Titles of none of our families and skills that no alias knows, with their rows.
create table import_word (
    import text    not null constraint import_word_import_fkey references import_job on delete cascade,
    kind   text    not null,
    number integer not null,
    text   text    not null,
    known  boolean not null,
    rows   bigint  not null,
    constraint import_word_pkey primary key (import, kind, number),
    constraint import_word_kind_check check (kind in ('TITLE', 'SKILL'))
);

create table import_mapping (
    id         text        constraint import_mapping_pkey primary key,
    definition jsonb       not null,
    added_at   timestamptz not null
);
