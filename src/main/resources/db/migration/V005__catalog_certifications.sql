create table certification (
    id                     text    constraint certification_pkey primary key,
    name                   text    not null,
    issuer                 text    not null,
    level                  text    not null,
    tracks                 text[]  not null,
    price                  numeric(12, 2),
    currency               text    constraint certification_currency_fkey references currency,
    validity_months        integer,
    prerequisites          text,
    recommended_experience text,
    url                    text,
    status                 text    not null,
    status_date            text,
    successors             text[]  not null,
    predecessors           text[]  not null,
    skills                 text[]  not null,
    confidence             text    not null,
    evidence_date          text,
    evidence               text,
    note                   text,
    sources                text[]  not null,
    position               integer not null,
    removed_at_content     integer constraint certification_removed_at_content_fkey references catalog_content,
    constraint certification_price_check check (price is null or (price >= 0 and currency is not null)),
    constraint certification_status_check check (status in ('BETA', 'ACTIVE', 'RETIRING', 'RETIRED'))
);

create table certification_exam (
    certification      text    not null constraint certification_exam_certification_fkey references certification,
    code               text    not null,
    issuer             text    not null,
    valid_from         text,
    valid_to           text,
    note               text,
    position           integer not null,
    removed_at_content integer constraint certification_exam_removed_at_content_fkey references catalog_content,
    constraint certification_exam_pkey primary key (certification, code)
);

-- Not the code alone: two issuers use DEA-C01.
create unique index certification_exam_issuer_code_key on certification_exam (issuer, code)
    where removed_at_content is null;

create table certification_name (
    name               text    constraint certification_name_pkey primary key,
    verdict            text    not null,
    certifications     text[]  not null,
    reason             text    not null,
    obtainable         jsonb   not null,
    sources            text[]  not null,
    position           integer not null,
    removed_at_content integer constraint certification_name_removed_at_content_fkey references catalog_content,
    constraint certification_name_verdict_check
        check (verdict in ('active', 'retired', 'ambiguous', 'not-a-credential', 'generic'))
);
