-- How far the log is on the programme office's topic (ADR 0019).
create table programme_cursor (
    organisation text   primary key,
    position     bigint not null
);
comment on column programme_cursor.position is 'Of the log: the broker has everything up to here that the office may see.';

-- What the office knew an erased woman by, until it has been told that she was erased.
create table erased_name (
    position  bigint primary key,
    pseudonym uuid   not null,
    outward   text   not null
);
comment on column erased_name.position is 'Of her erasure in the log.';
comment on column erased_name.pseudonym is 'Who she is in the log now.';
comment on column erased_name.outward is 'Her pairwise identifier at the office.';

do $$
declare
    name text;
begin
    foreach name in array array ['programme_cursor', 'erased_name'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on %I to ${service}_system', name);
    end loop;
end
$$;
