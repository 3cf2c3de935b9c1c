-- Who saw her without another ground, or tried to. It outlives her erasure, without her: the privacy officer must still account for it.
create table emergency_access (
    id           uuid        primary key,
    organisation text        not null,
    participant  uuid        references participant on delete set null,
    municipality text        not null,
    reason       text        not null,
    found        boolean     not null,
    opened_at    timestamptz not null,
    ends_at      timestamptz not null,
    check (ends_at > opened_at and ends_at <= opened_at + interval '4 hours'),
    check (found or participant is null)
);
create index emergency_access_municipality on emergency_access (municipality, id);
create index emergency_access_participant on emergency_access (participant);

alter table emergency_access enable row level security;
alter table emergency_access force row level security;
create policy break_glass on emergency_access for insert to ${service}_tenant
    with check (organisation = current_setting('app.organisation', true)
        and 'caseworker' = any (string_to_array(current_setting('app.roles', true), ',')));
create policy account_for on emergency_access for select to ${service}_tenant
    using ('privacy-officer' = any (string_to_array(current_setting('app.roles', true), ','))
        and municipality = any (string_to_array(current_setting('app.municipalities', true), ',')));
create policy everything on emergency_access to ${service}_system using (true) with check (true);
grant select, insert on emergency_access to ${service}_tenant;
grant select, insert, update, delete on emergency_access to ${service}_system;
-- Erasing her takes her out of it; foreign keys act as the owner, who obeys policies too where they are forced.
create policy forget on emergency_access to ${service}_owner using (true) with check (true);

create function grant_emergency() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    insert into participant_access (participant, organisation, basis, until)
    values (new.participant, new.organisation, 'EMERGENCY', new.ends_at)
    on conflict (participant, organisation, basis, purpose) do update
    set until = greatest(participant_access.until, excluded.until);
    return new;
end
$$;
create trigger emergency_access_granted after insert on emergency_access
    for each row when (new.found) execute function grant_emergency();
create policy break_glass on participant_access for insert to ${service}_owner with check (basis = 'EMERGENCY');
create policy prolong on participant_access for update to ${service}_owner using (basis = 'EMERGENCY') with check (basis = 'EMERGENCY');

-- In an emergency one must be able to reach her.
create policy emergency on participant_person for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = participant_person.participant and a.basis = 'EMERGENCY'));
