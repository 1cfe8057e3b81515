-- Editions of the reviewed files that were loaded; the one with the highest number is served.
-- Every table of reviewed content keeps its rows in the order of the files (position). A row that is no longer
-- in the files stays for what refers to it, marked with the edition that dropped it (removed_at_content).
create table catalog_content (
    number    integer     constraint catalog_content_pkey primary key,
    version   text        not null,
    hash      text        not null,
    loaded_at timestamptz not null,
    constraint catalog_content_number_check check (number > 0)
);

create table source (
    id                 text    constraint source_pkey primary key,
    title              text    not null,
    publisher          text    not null,
    url                text,
    published          text,
    kind               text    not null,
    method             text,
    licence            text,
    confidence         text    not null,
    note               text,
    position           integer not null,
    removed_at_content integer constraint source_removed_at_content_fkey references catalog_content,
    constraint source_confidence_check check (confidence in ('high', 'medium', 'low'))
);

create table label (
    kind               text    not null,
    id                 text    not null,
    lang               text    not null,
    text               text    not null,
    reviewed           boolean not null,
    position           integer not null,
    removed_at_content integer constraint label_removed_at_content_fkey references catalog_content,
    constraint label_pkey primary key (kind, id, lang)
);
