create table guidance_topic (
    id                 text    constraint guidance_topic_pkey primary key,
    title              text    not null,
    text               text,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint guidance_topic_removed_at_content_fkey references catalog_content
);

create table guidance_entry (
    topic              text    not null constraint guidance_entry_topic_fkey references guidance_topic,
    id                 text    not null,
    title              text    not null,
    text               text,
    track              text    constraint guidance_entry_track_fkey references track,
    items              jsonb   not null,
    note               text,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint guidance_entry_removed_at_content_fkey references catalog_content,
    constraint guidance_entry_pkey primary key (topic, id)
);
