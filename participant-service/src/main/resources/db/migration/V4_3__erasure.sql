-- Every organisation that could ever see her: whoever has to forget her too when she is erased.
create table participant_recipient (
    participant  uuid        not null references participant on delete cascade,
    organisation text        not null,
    first_at     timestamptz not null default now(),
    primary key (participant, organisation)
);
alter table participant_recipient enable row level security;
alter table participant_recipient force row level security;
create policy held on participant_recipient for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = participant_recipient.participant and a.basis = 'HOLDS'));
create policy note on participant_recipient for insert to ${service}_owner with check (true);
create policy everything on participant_recipient to ${service}_system using (true) with check (true);
grant select on participant_recipient to ${service}_tenant;
grant select, insert, update, delete on participant_recipient to ${service}_system;

create function note_recipient() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    insert into participant_recipient (participant, organisation)
    select p.id, new.organisation from participant p where p.id = new.participant
    on conflict do nothing;
    return new;
end
$$;
create trigger participant_recipient_noted after insert on participant_access for each row execute function note_recipient();
create policy note_recipient on participant for select to ${service}_owner using (true);

-- That somebody was erased, without her.
create table erasure (
    id           uuid        primary key,
    municipality text        not null,
    organisation text        not null,
    cause        text        not null check (cause in ('REQUEST', 'RETENTION')),
    erased_at    timestamptz not null
);
create index erasure_municipality on erasure (municipality);

-- Who was told to forget her, by the identifier that only that organisation knew her by; acknowledging it drops that too.
create table erasure_recipient (
    id              uuid primary key,
    erasure         uuid not null references erasure on delete cascade,
    organisation    text not null,
    known_as        text,
    acknowledged_at timestamptz,
    unique (erasure, organisation),
    check ((known_as is null) = (acknowledged_at is not null))
);
create index erasure_recipient_organisation on erasure_recipient (organisation, id);

alter table erasure enable row level security;
alter table erasure force row level security;
alter table erasure_recipient enable row level security;
alter table erasure_recipient force row level security;
create policy told on erasure for select to ${service}_tenant using (
    exists (select from erasure_recipient r where r.erasure = erasure.id and r.organisation = current_setting('app.organisation', true))
    or ('privacy-officer' = any (string_to_array(current_setting('app.roles', true), ','))
        and municipality = any (string_to_array(current_setting('app.municipalities', true), ','))));
create policy erase on erasure for insert to ${service}_tenant with check (organisation = current_setting('app.organisation', true));
create policy everything on erasure to ${service}_system using (true) with check (true);

-- Of whom an organisation sees its own; the privacy officer reads the others by a function that leaves out her identifiers.
create policy told on erasure_recipient for select to ${service}_tenant using (organisation = current_setting('app.organisation', true));
create policy acknowledge on erasure_recipient for update to ${service}_tenant using (organisation = current_setting('app.organisation', true));
create policy erase on erasure_recipient for insert to ${service}_tenant with check (true);
create policy everything on erasure_recipient to ${service}_system using (true) with check (true);
create policy look on erasure_recipient for select to ${service}_owner using (true);
create policy look on erasure for select to ${service}_owner using (true);

create function erasures_to_oversee() returns table (id uuid, organisation text, municipality text, cause text, erased_at timestamptz,
        known_as text, acknowledged_at timestamptz)
    language sql stable security definer set search_path = public as
$$
    select r.id, r.organisation, e.municipality, e.cause, e.erased_at, null::text, r.acknowledged_at
    from erasure_recipient r join erasure e on e.id = r.erasure
    where 'privacy-officer' = any (string_to_array(current_setting('app.roles', true), ','))
        and e.municipality = any (string_to_array(current_setting('app.municipalities', true), ','))
$$;
revoke execute on function erasures_to_oversee from public;
grant execute on function erasures_to_oversee to ${service}_tenant;

grant select, insert on erasure to ${service}_tenant;
grant select, insert, update on erasure_recipient to ${service}_tenant;
grant select, insert, update, delete on erasure, erasure_recipient to ${service}_system;

-- Whoever left is erased in the end; the platform does that by itself.
alter table participant add departed_at timestamptz;
create index participant_departed_at on participant (departed_at) where departed_at is not null;
grant execute on function erase_participant to ${service}_system;
