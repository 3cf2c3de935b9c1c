-- A partner's receiver is tried out: by whoever holds the lease, from the beginning if another takes over.
create table conformance_test (
    id           uuid        primary key,
    subscription uuid        not null references subscription on delete cascade,
    organisation text        not null,
    requested_at timestamptz not null default now(),
    leased_until timestamptz,
    gap_told_at  timestamptz,
    feed_read_at timestamptz,
    finished_at  timestamptz
);
comment on column conformance_test.gap_told_at is 'When the receiver was told that events were missed; from then on its owner should read the feed.';
create unique index conformance_test_running on conformance_test (subscription) where finished_at is null;
create index conformance_test_told on conformance_test (organisation) where finished_at is null and gap_told_at is not null;

create table conformance_verdict (
    test         uuid    not null references conformance_test on delete cascade,
    organisation text    not null,
    step         text    not null,
    passed       boolean not null,
    event_id     text,
    got          text    not null,
    primary key (test, step)
);

do $$
declare
    name text;
begin
    foreach name in array array ['conformance_test', 'conformance_verdict'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy own on %I to ${service}_tenant using (organisation = current_setting(''app.organisation'', true)) '
            'with check (organisation = current_setting(''app.organisation'', true))', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on %I to ${service}_system', name);
    end loop;
end
$$;
grant select, insert on conformance_test to ${service}_tenant;
grant select on conformance_verdict to ${service}_tenant;
