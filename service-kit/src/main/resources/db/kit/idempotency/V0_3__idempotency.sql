-- The answer that was given to a POST with an Idempotency-Key, stored in the transaction of its effect.
create table idempotency_key (
    organisation text        not null,
    key          text        not null,
    fingerprint  bytea       not null,
    status       int,
    location     text,
    etag         text,
    media_type   text,
    body         text,
    created_at   timestamptz not null default now(),
    primary key (organisation, key)
);
create index idempotency_key_created_at on idempotency_key (created_at);
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy own on idempotency_key to ${service}_tenant
    using (organisation = current_setting('app.organisation', true))
    with check (organisation = current_setting('app.organisation', true));
create policy everything on idempotency_key to ${service}_system using (true) with check (true);
grant select, insert, update on idempotency_key to ${service}_tenant;
grant select, delete on idempotency_key to ${service}_system;
