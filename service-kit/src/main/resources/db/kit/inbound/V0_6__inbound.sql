-- Events that partners reported and that took effect, so that each does so once. Neither their source nor their id is kept, but
-- a keyed hash of both: what a partner chose for an id is not ours to keep.
create table inbound_event (
    organisation text        not null,
    event        bytea       not null,
    fingerprint  bytea       not null,
    received_at  timestamptz not null default now(),
    primary key (organisation, event)
);
create index inbound_event_received_at on inbound_event (received_at);
alter table inbound_event enable row level security;
alter table inbound_event force row level security;
create policy own on inbound_event to ${service}_tenant
    using (organisation = current_setting('app.organisation', true))
    with check (organisation = current_setting('app.organisation', true));
create policy everything on inbound_event to ${service}_system using (true) with check (true);
grant select, insert on inbound_event to ${service}_tenant;
grant select, delete on inbound_event to ${service}_system;
