-- Administrative requests that were sent with an Idempotency-Key, for a day. The answer is encrypted under the key of who
-- asked, which is not kept: it may show what is shown only once.
create table idempotent_request (
    principal    text        not null constraint idempotent_request_principal_fkey references api_key,
    key          text        not null,
    request_hash text        not null,
    attempt      text        not null constraint idempotent_request_attempt_key unique,
    started_at   timestamptz not null,
    -- Whoever works on it moves this on; once it has passed, nobody does.
    alive_until  timestamptz not null,
    status       integer,
    location     text,
    answer       bytea,
    constraint idempotent_request_pkey primary key (principal, key),
    constraint idempotent_request_answer_check check ((status is null) = (answer is null))
);

create index idempotent_request_started_at on idempotent_request (started_at);
