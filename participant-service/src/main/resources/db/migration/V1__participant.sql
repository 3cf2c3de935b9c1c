-- A participant as the chain knows her. Who she is stands in participant_person, encrypted.
create table participant (
    id                   uuid        primary key,
    holder               text        not null,
    held_since           timestamptz not null,
    contact_person       text,
    contact_changes      int         not null default 0,
    municipality         text        not null,
    recruitment_channel  text        not null,
    benefit_situation    text        not null,
    counts_for_programme boolean     not null,
    participation_level  text,
    state                text        not null default 'IN_CHAIN' check (state in ('IN_CHAIN', 'PAUSED', 'DEPARTED')),
    paused_until         date,
    pause_reason         text,
    restricted           boolean     not null default false,
    registered_at        timestamptz not null,
    version              bigint      not null,
    check ((state = 'PAUSED') = (pause_reason is not null))
);

-- Each organisation's own reference to her. Nobody else is shown it, and it stays when another organisation takes her over.
create table participant_reference (
    participant  uuid not null references participant on delete cascade,
    organisation text not null,
    reference    text not null,
    -- What is remembered of it once she is erased.
    hash         bytea not null,
    primary key (participant, organisation),
    unique (organisation, reference)
);

-- What somebody should know: a case worker at an organisation, or an official of a municipality.
create table notice (
    id             uuid        primary key,
    kind           text        not null,
    role           text        not null,
    organisation   text,
    municipality   text,
    contact_person text,
    participant    uuid        references participant on delete cascade,
    about          uuid,
    whose_doing    text,
    told_at        timestamptz not null,
    seen_at        timestamptz,
    check (num_nonnulls(organisation, municipality) = 1)
);
create index notice_organisation on notice (organisation, id) where seen_at is null;
create index notice_municipality on notice (municipality, id) where seen_at is null;

-- Every intake that was held; the last one counts, the others are history.
create table intake (
    id                  uuid        primary key,
    participant         uuid        not null references participant on delete cascade,
    occurred_at         timestamptz not null,
    recorded_at         timestamptz not null default now(),
    participation_level text        not null,
    answers             jsonb       not null
);
create index intake_participant on intake (participant);

-- Every participation level that she was seen to have, and when.
create table level_assessment (
    participant uuid        not null references participant on delete cascade,
    level       text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null default now()
);
create index level_assessment_participant on level_assessment (participant);

-- Who she is: one ciphertext under a key of her own, which is itself encrypted under a master key outside the database.
create table participant_person (
    participant uuid  primary key references participant on delete cascade,
    wrapped_key bytea not null,
    sealed      bytea not null
);

-- Whoever registers her holds her. A trigger says so, because no caller may write access itself.
create function grant_holder() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    insert into participant_access (participant, organisation, basis) values (new.id, new.holder, 'HOLDS');
    return new;
end
$$;
create trigger participant_holder after insert on participant for each row execute function grant_holder();
create policy register on participant_access for insert to ${service}_owner with check (basis = 'HOLDS');

-- Erasing on request takes effect at once, before the event has gone round.
create function erase_participant(erased uuid, erased_hash bytea) returns void
    language sql security definer set search_path = public as
$$
    insert into erased_participant (hash) values (erased_hash) on conflict do nothing;
    delete from participant_access where participant = erased;
    delete from participant_consent where participant = erased;
    delete from known_reference where participant = erased;
    delete from known_participant where participant = erased;
$$;
revoke execute on function erase_participant from public;
grant execute on function erase_participant to ${service}_tenant;
create policy erase on participant_access for delete to ${service}_owner using (true);
create policy look on participant_access for select to ${service}_owner using (true);
create policy erase on known_participant for delete to ${service}_owner using (true);
create policy erase on participant_consent for delete to ${service}_owner using (true);
create policy look on participant_consent for select to ${service}_owner using (true);
create policy erase on known_reference for delete to ${service}_owner using (true);
create policy look on known_reference for select to ${service}_owner using (true);

-- The next export of a partner's system may still name her.
create function remember_references() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    insert into erased_reference (hash) select hash from participant_reference where participant = old.id on conflict do nothing;
    return old;
end
$$;
create trigger participant_references_remembered before delete on participant for each row execute function remember_references();
create policy remember on erased_reference for insert to ${service}_owner with check (true);
create policy look on erased_reference for select to ${service}_owner using (true);

alter table participant enable row level security;
alter table participant force row level security;
alter table intake enable row level security;
alter table intake force row level security;
alter table level_assessment enable row level security;
alter table level_assessment force row level security;
alter table participant_person enable row level security;
alter table participant_person force row level security;

alter table participant_reference enable row level security;
alter table participant_reference force row level security;
alter table notice enable row level security;
alter table notice force row level security;

create policy accessible on participant for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = participant.id));
create policy register on participant for insert to ${service}_tenant
    with check (holder = current_setting('app.organisation', true)
        and municipality = any (string_to_array(current_setting('app.municipalities', true), ',')));
create policy change on participant for update to ${service}_tenant using (holder = current_setting('app.organisation', true));
create policy erase on participant for delete to ${service}_tenant using (holder = current_setting('app.organisation', true));
create policy accessible on intake to ${service}_tenant
    using (exists (select from participant_access a where a.participant = intake.participant));
create policy accessible on level_assessment to ${service}_tenant
    using (exists (select from participant_access a where a.participant = level_assessment.participant));
create policy held on participant_person to ${service}_tenant
    using (exists (select from participant_access a where a.participant = participant_person.participant and a.basis = 'HOLDS'));

create policy own on participant_reference to ${service}_tenant
    using (organisation = current_setting('app.organisation', true)) with check (organisation = current_setting('app.organisation', true));
create policy addressed on notice to ${service}_tenant
    using (role = any (string_to_array(current_setting('app.roles', true), ','))
        and (organisation = current_setting('app.organisation', true)
            or municipality = any (string_to_array(current_setting('app.municipalities', true), ','))));
create policy tell on notice for insert to ${service}_tenant with check (true);

-- Scheduled work and reactions to events see everything.
create policy everything on participant to ${service}_system using (true) with check (true);
create policy remember on participant_reference for select to ${service}_owner using (true);
create policy everything on participant_reference to ${service}_system using (true) with check (true);
create policy everything on notice to ${service}_system using (true) with check (true);
create policy everything on intake to ${service}_system using (true) with check (true);
create policy everything on level_assessment to ${service}_system using (true) with check (true);
create policy everything on participant_person to ${service}_system using (true) with check (true);

grant select, insert, update, delete on participant, participant_reference to ${service}_tenant;
grant select, insert on intake, level_assessment, participant_person to ${service}_tenant;
grant select, insert, update on notice to ${service}_tenant;
grant select, insert, update, delete on participant, participant_reference, notice, intake, level_assessment, participant_person to ${service}_system;
