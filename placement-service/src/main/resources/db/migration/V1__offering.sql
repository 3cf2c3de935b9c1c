-- The joint offering: what every organiser offers, for every partner to read. What the organiser says of it is one
-- document; what is searched, counted or constrained is a column.
create table offering (
    id           uuid        primary key,
    organisation text        not null,
    terms        jsonb       not null,
    municipality text        not null generated always as (terms ->> 'municipality') stored,
    kind         text        not null generated always as (terms ->> 'kind') stored,
    places       int         generated always as ((terms ->> 'places')::int) stored,
    taken        int         not null default 0,
    waiting      int         not null default 0 check (waiting >= 0),
    -- A full offering is open; a stale one was not confirmed by its organiser in time, and is hidden.
    state        text        not null check (state in ('DRAFT', 'OPEN', 'PAUSED', 'STALE', 'CLOSED')),
    version      bigint      not null,
    -- When the organiser last said that it is still so.
    confirmed_at timestamptz not null default now(),
    recorded_at  timestamptz not null default now(),
    -- Behind the conditional update: a place is never given twice, whatever the code does.
    constraint places_suffice check (taken >= 0 and taken <= places)
);
create index offering_on_offer on offering (municipality, kind, id) where state in ('OPEN', 'PAUSED');
create index offering_of_organiser on offering (organisation, id);
create index offering_reference on offering (organisation, (terms ->> 'reference'));
create index offering_unconfirmed on offering (confirmed_at) where state = 'OPEN';

alter table offering enable row level security;
alter table offering force row level security;
create policy joint on offering for select to ${service}_tenant
    using (state <> 'DRAFT' or organisation = current_setting('app.organisation', true));
create policy publish on offering for insert to ${service}_tenant
    with check (organisation = current_setting('app.organisation', true)
        and string_to_array(current_setting('app.municipalities', true), ',') && array [municipality, '*']);
create policy change on offering for update to ${service}_tenant
    using (organisation = current_setting('app.organisation', true))
    with check (organisation = current_setting('app.organisation', true));
create policy everything on offering to ${service}_system using (true) with check (true);
grant select, insert, update on offering to ${service}_tenant, ${service}_system;

-- A caseworker takes and frees places at another organiser's offering, but may change nothing else about it. These
-- functions are all that she may do there. They run with the owner's rights, whom force makes obey policies too.
create policy places on offering to ${service}_owner using (true) with check (true);

-- Whoever changes places locks the offering first, so that no two transactions ever wait for each other.
create function lock_offering(wanted uuid) returns setof offering
    language sql security definer set search_path = public as
$$
    select * from offering where id = wanted and state <> 'DRAFT' for no key update
$$;

-- The last place goes once: the condition decides, however many ask at the same moment.
create function take_place(wanted uuid, next_version bigint) returns setof uuid
    language sql security definer set search_path = public as
$$
    update offering set taken = taken + 1, version = next_version
    where id = wanted and state = 'OPEN' and waiting = 0 and (places is null or taken < places)
    returning id
$$;

create function free_place(used uuid, next_version bigint) returns setof uuid
    language sql security definer set search_path = public as
$$
    update offering set taken = taken - 1, version = next_version where id = used returning id
$$;
revoke execute on function lock_offering, take_place, free_place from public;
grant execute on function lock_offering, take_place, free_place to ${service}_tenant, ${service}_system;
