-- What was agreed about a placement, who confirmed it, and the links for those who have no account. It goes with the placement.
create table agreement (
    placement_id   uuid   primary key references placement on delete cascade,
    hours_per_week int    not null check (hours_per_week between 1 and 40),
    tasks          text[] not null,
    expenses       text[] not null,
    contact        text   not null,
    start_date     date   not null,
    end_date       date   check (end_date > start_date),
    with_coach     boolean not null,
    revision       int    not null,
    version        bigint not null
);
create table agreement_confirmation (
    placement_id uuid        not null references agreement on delete cascade,
    party        text        not null check (party in ('PARTICIPANT', 'ORGANISATION', 'COACH')),
    confirmed_at timestamptz not null,
    channel      text        not null check (channel in ('ACCOUNT', 'LINK')),
    primary key (placement_id, party)
);
create table agreement_link (
    id           uuid        primary key,
    placement_id uuid        not null references agreement on delete cascade,
    party        text        not null check (party in ('PARTICIPANT', 'ORGANISATION', 'COACH')),
    language     text        not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index agreement_link_placement on agreement_link (placement_id);

-- Whoever may see the placement may see what was agreed about it.
do
$$
declare
    agreed text;
begin
    foreach agreed in array array ['agreement', 'agreement_confirmation', 'agreement_link'] loop
        execute format('alter table %I enable row level security', agreed);
        execute format('alter table %I force row level security', agreed);
        execute format('create policy accessible on %1$I to ${service}_tenant '
            || 'using (exists (select from placement p where p.id = %1$I.placement_id))', agreed);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', agreed);
        execute format('grant select, insert, update on %I to ${service}_tenant, ${service}_system', agreed);
    end loop;
end
$$;
grant delete on agreement_confirmation to ${service}_tenant, ${service}_system;
