-- Who she is can be rectified.
grant update on participant_person to ${service}_tenant;

-- A coach or buddy: a volunteer behind a role account, or a participant who coaches others. One who is a participant and was
-- erased leaves a row that names nobody; she is gone, like one who stopped.
create table coach (
    id            uuid   primary key,
    organisation  text   not null,
    reference     text,
    account       text,
    participant   uuid   references participant on delete set null,
    languages     jsonb  not null,
    availability  jsonb  not null,
    postcode_area text,
    maximum_load  int    not null,
    load          int    not null default 0,
    since         timestamptz not null default now(),
    stopped_at    timestamptz,
    version       bigint not null default 1,
    gone          boolean generated always as (stopped_at is not null or num_nonnulls(account, participant) = 0) stored,
    check (load between 0 and maximum_load),
    check (num_nonnulls(account, participant) <= 1),
    unique (organisation, reference)
);
create unique index coach_participant on coach (organisation, participant) where stopped_at is null;
create index coach_who_takes_part on coach (participant) where participant is not null;

-- Who stood beside whom, and since when. A participant has one coach at a time.
create table coach_assignment (
    id           uuid        primary key,
    participant  uuid        not null references participant on delete cascade,
    coach        uuid        not null references coach,
    organisation text        not null,
    assigned_at  timestamptz not null,
    ended_at     timestamptz,
    end_reason   text,
    check ((ended_at is null) = (end_reason is null))
);
comment on column coach_assignment.organisation is 'Whose coach it is.';
create unique index coach_assignment_open on coach_assignment (participant) where ended_at is null;
create index coach_assignment_coach on coach_assignment (coach) where ended_at is null;
create index coach_assignment_stopped on coach_assignment (participant, id) where end_reason = 'COACH_STOPPED';

-- Somebody was in touch with her: when, how and when again. Never what about.
create table contact_moment (
    id           uuid        primary key,
    participant  uuid        not null references participant on delete cascade,
    organisation text        not null,
    coach        uuid        references coach on delete set null,
    channel      text        not null,
    contact_date date        not null,
    next_date    date,
    recorded_at  timestamptz not null default now(),
    check (next_date > contact_date)
);
create index contact_moment_participant on contact_moment (participant, id);

-- A coach is free again however an assignment ends: also if she is erased, or if another organisation holds her by then.
create function free_coach() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    update coach set load = load - 1, version = version + 1 where id = old.coach;
    return null;
end
$$;
create trigger coach_assignment_ended after update of ended_at on coach_assignment for each row
    when (old.ended_at is null and new.ended_at is not null) execute function free_coach();
create trigger coach_assignment_deleted after delete on coach_assignment for each row
    when (old.ended_at is null) execute function free_coach();

-- Whoever is erased leaves nothing behind that she could be known by, whichever organisations she coached for.
create function forget_coach() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    update coach set participant = null, reference = null, languages = '[]', availability = '[]', postcode_area = null, version = version + 1
    where participant = old.id;
    return old;
end
$$;
create trigger participant_forgotten_as_coach before delete on participant for each row execute function forget_coach();

alter table coach enable row level security;
alter table coach force row level security;
alter table coach_assignment enable row level security;
alter table coach_assignment force row level security;
alter table contact_moment enable row level security;
alter table contact_moment force row level security;

create policy free on coach for update to ${service}_owner using (true);
create policy look on coach for select to ${service}_owner using (true);
create policy own on coach to ${service}_tenant using (organisation = current_setting('app.organisation', true));
create policy everything on coach to ${service}_system using (true) with check (true);

create policy accessible on coach_assignment for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = coach_assignment.participant));
create policy assign on coach_assignment for insert to ${service}_tenant
    with check (organisation = current_setting('app.organisation', true)
        and exists (select from participant_access a where a.participant = coach_assignment.participant and a.basis = 'HOLDS'));
create policy finish on coach_assignment for update to ${service}_tenant
    using (exists (select from participant_access a where a.participant = coach_assignment.participant and a.basis = 'HOLDS'));
create policy everything on coach_assignment to ${service}_system using (true) with check (true);

create policy log on contact_moment for insert to ${service}_tenant
    with check (organisation = current_setting('app.organisation', true)
        and exists (select from participant_access a where a.participant = contact_moment.participant));
create policy own_or_held on contact_moment for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = contact_moment.participant
        and (a.basis = 'HOLDS' or contact_moment.organisation = current_setting('app.organisation', true))));
create policy everything on contact_moment to ${service}_system using (true) with check (true);

grant select, insert, update on coach, coach_assignment to ${service}_tenant;
grant select, insert on contact_moment to ${service}_tenant;
grant select, insert, update, delete on coach, coach_assignment, contact_moment to ${service}_system;
