-- By which reference of its own an organisation knows her, as far as that was told here. It is only ever shown to that organisation.
create table known_reference (
    organisation text   not null,
    reference    text   not null,
    participant  uuid   not null,
    sequence     bigint not null,
    primary key (organisation, reference),
    unique (participant, organisation)
);
-- A keyed hash of each reference of who was erased, so that the next export of a partner's system does not bring her back.
create table erased_reference (
    hash      bytea primary key,
    erased_at timestamptz not null default now()
);

alter table known_reference enable row level security;
alter table known_reference force row level security;
alter table erased_reference enable row level security;
alter table erased_reference force row level security;

create policy own on known_reference for select to ${service}_tenant using (organisation = current_setting('app.organisation', true));
create policy tell on known_reference for insert to ${service}_tenant
    with check (organisation = current_setting('app.organisation', true)
        and exists (select from participant_access a where a.participant = known_reference.participant));
create policy forget on known_reference for delete to ${service}_tenant using (organisation = current_setting('app.organisation', true));
create policy everything on known_reference to ${service}_system using (true) with check (true);
create policy known on erased_reference for select to ${service}_tenant using (true);
create policy everything on erased_reference to ${service}_system using (true) with check (true);
grant select, insert, delete on known_reference to ${service}_tenant;
grant select on erased_reference to ${service}_tenant;
grant select, insert, update, delete on known_reference, erased_reference to ${service}_system;
