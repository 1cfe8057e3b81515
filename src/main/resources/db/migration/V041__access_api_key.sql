-- Keys of administrators and importers. A key itself is shown once and kept nowhere: it has 256 random bits, so that its
-- plain SHA-256 cannot be turned around.
create table api_key (
    id           text        constraint api_key_pkey primary key,
    name         text        not null,
    roles        text[]      not null,
    origin       text        not null,
    hash         text        not null constraint api_key_hash_key unique,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    -- Moves with every change but of the last use: replicas compare the highest with theirs.
    revision     bigint      not null constraint api_key_revision_key unique,
    constraint api_key_roles_check check (cardinality(roles) > 0 and roles <@ array['admin', 'import']),
    constraint api_key_origin_check check (origin in ('FIRST', 'CONFIGURED', 'ISSUED')),
    constraint api_key_hash_check check (hash ~ '^[0-9a-f]{64}$')
);
