-- A partner's wish to be told of events by a call to its own system: a cursor over what it may see, with a lease for whoever serves it.
create table subscription (
    id                   uuid        primary key,
    organisation         text        not null,
    organisation_title   text,
    scope_municipalities text[]      not null,
    scope_roles          text[]      not null,
    url                  text        not null,
    types                text[]      not null,
    municipalities       text[]      not null,
    state                text        not null check (state in ('ACTIVE', 'PAUSED', 'SUSPENDED', 'ENDED')),
    reason               text        check (reason in ('UNREACHABLE', 'HANDSHAKE_REFUSED', 'GONE')),
    agreed               boolean     not null default false,
    version              bigint      not null default 1,
    position             bigint      not null,
    attempt              int         not null default 0,
    failing_since        timestamptz,
    due_at               timestamptz not null default now(),
    leased_by            uuid,
    leased_until         timestamptz,
    created_at           timestamptz not null default now(),
    check ((reason is null) = (state in ('ACTIVE', 'PAUSED')))
);
comment on column subscription.scope_municipalities is 'In whose name events are read: what the token said that made or last changed it.';
comment on column subscription.types is 'Empty: all types.';
comment on column subscription.agreed is 'The receiver said, in a handshake, that it wants events at this address.';
comment on column subscription.position is 'Of the log: everything up to here was delivered, or is not for this receiver.';
comment on column subscription.attempt is 'How often the next event was refused so far.';
create index subscription_organisation on subscription (organisation, id);

-- Signing secrets, sealed. One is the present one; others go on signing until their time is over.
create table subscription_secret (
    id           uuid        primary key,
    subscription uuid        not null references subscription on delete cascade,
    organisation text        not null,
    sealed       text        not null,
    valid_until  timestamptz
);
create unique index subscription_secret_present on subscription_secret (subscription) where valid_until is null;

-- What is to be sent beside the stream, before it goes on: a message about the subscription itself, or events once more.
create table delivery_order (
    id             uuid   primary key,
    subscription   uuid   not null references subscription on delete cascade,
    organisation   text   not null,
    message        text,
    about          uuid,
    after_position bigint,
    until_position bigint,
    check ((message is null) = (after_position is not null and until_position is not null))
);
create index delivery_order_subscription on delivery_order (subscription, id);

-- Every attempt. The answer's beginning is sealed, because nobody here knows what a receiver writes into it.
create table delivery (
    id           uuid        primary key,
    subscription uuid        not null references subscription on delete cascade,
    organisation text        not null,
    event_id     text,
    event_type   text        not null,
    position     bigint,
    attempt      int         not null,
    at           timestamptz not null,
    duration_ms  int         not null,
    outcome      text        not null check (outcome in ('DELIVERED', 'REFUSED', 'REDIRECTED', 'GONE', 'TIMED_OUT', 'UNREACHABLE', 'BROKEN_OFF',
                                                          'FORBIDDEN_ADDRESS', 'NOT_AGREED')),
    status       int,
    excerpt      text,
    resent       boolean     not null
);
create index delivery_subscription on delivery (subscription, id);
create index delivery_at on delivery (at);

do $$
declare
    name text;
begin
    foreach name in array array ['subscription', 'subscription_secret', 'delivery_order', 'delivery'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy own on %I to ${service}_tenant using (organisation = current_setting(''app.organisation'', true)) '
            'with check (organisation = current_setting(''app.organisation'', true))', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
    end loop;
end
$$;
grant select, insert, update, delete on subscription, subscription_secret to ${service}_tenant, ${service}_system;
grant select, insert on delivery_order to ${service}_tenant;
grant select on delivery to ${service}_tenant;
grant select, insert, update, delete on delivery_order, delivery to ${service}_system;
