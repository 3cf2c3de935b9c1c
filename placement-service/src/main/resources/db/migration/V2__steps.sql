-- One place at one offering: asked for by a choice or taken at a start, kept or in use, until it is released.
create table place_request (
    id             uuid        primary key,
    offering_id    uuid        not null references offering,
    participant    uuid        not null references known_participant on delete cascade,
    state          text        not null check (state in ('WAITING', 'OFFERED', 'RESERVED', 'TAKEN_UP', 'RELEASED')),
    -- A place came free for her after waiting; when it goes to the next.
    offered_until  timestamptz check ((offered_until is not null) = (state = 'OFFERED')),
    -- How many of her trials, placements and activities there run on this place.
    running        int         not null check (running >= 0 and (running > 0) = (state = 'TAKEN_UP')),
    -- When she asked for it; null if she came without asking.
    asked_at       timestamptz,
    -- What the organiser said to it, or until when it can; in the middle of that time it is reminded.
    answer         text        not null check (answer in ('NOT_ASKED', 'DUE', 'ACCEPTED', 'DECLINED', 'MISSED')),
    answer_since   timestamptz,
    answer_by      timestamptz check (answer <> 'DUE' or answer_since is not null and answer_by is not null),
    reminded_at    timestamptz,
    answered_at    timestamptz,
    decline_reason text,
    -- The order of the waiting list. It is drawn while the offering is locked, so it is the order in which they came.
    turn           bigint      generated always as identity,
    recorded_at    timestamptz not null default now(),
    version        bigint      not null
);
create unique index place_request_open on place_request (offering_id, participant) where state <> 'RELEASED';
create index place_request_waiting on place_request (offering_id, turn) where state = 'WAITING';
create index place_request_offered on place_request (offered_until) where state = 'OFFERED';
create index place_request_unanswered on place_request (answer_by) where answer = 'DUE';
create index place_request_participant on place_request (participant);

create table trial (
    id           uuid        primary key,
    participant  uuid        not null references known_participant on delete cascade,
    offering_id  uuid        not null references offering,
    organisation text        not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    evaluation   text[],
    what_follows text,
    recorded_at  timestamptz not null,
    version      bigint      not null
);
create index trial_participant on trial (participant);

create table placement (
    id             uuid        primary key,
    participant    uuid        not null references known_participant on delete cascade,
    offering_id    uuid        not null references offering,
    organisation   text        not null,
    hours_per_week int         not null check (hours_per_week between 1 and 40),
    started_at     timestamptz not null,
    ended_at       timestamptz,
    reason         text,
    recorded_at    timestamptz not null,
    version        bigint      not null
);
create index placement_participant on placement (participant);

create table activity (
    id           uuid        primary key,
    participant  uuid        not null references known_participant on delete cascade,
    offering_id  uuid        not null references offering,
    organisation text        not null,
    kind         text        not null,
    started_at   timestamptz not null,
    ended_at     timestamptz,
    recorded_at  timestamptz not null,
    version      bigint      not null
);
create index activity_participant on activity (participant);

-- What she moved on to.
create table outcome (
    id           uuid        primary key,
    participant  uuid        not null references known_participant on delete cascade,
    offering_id  uuid        references offering,
    organisation text        not null,
    kind         text        not null check (kind in ('EDUCATION', 'WORK', 'ENTERPRISE')),
    sector       text,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    version      bigint      not null
);
create index outcome_participant on outcome (participant);

-- Everything about a participant is open to those who may see her, and to nobody else.
do
$$
declare
    about_her text;
begin
    foreach about_her in array array ['place_request', 'trial', 'placement', 'activity', 'outcome'] loop
        execute format('alter table %I enable row level security', about_her);
        execute format('alter table %I force row level security', about_her);
        execute format('create policy accessible on %1$I to ${service}_tenant using (exists '
            || '(select from participant_access a where a.participant = %1$I.participant))', about_her);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', about_her);
        execute format('grant select, insert, update on %I to ${service}_tenant, ${service}_system', about_her);
    end loop;
end
$$;
grant delete on place_request to ${service}_system;

-- Her turn on a waiting list counts others whom the caller may not see; the function tells the number and nothing more.
create function waiting_position(list uuid, her_turn bigint) returns int
    language sql stable security definer set search_path = public as
$$
    select count(*)::int from place_request where offering_id = list and state = 'WAITING' and turn <= her_turn
$$;
create policy counting on place_request for select to ${service}_owner using (true);
revoke execute on function waiting_position from public;
grant execute on function waiting_position to ${service}_tenant, ${service}_system;

-- A step of hers locks her before the offering, in the order in which erasing her does.
create function lock_offering_for(her uuid, wanted uuid) returns setof offering
    language sql security definer set search_path = public as
$$
    select participant from known_participant where participant = her for key share;
    select * from lock_offering(wanted)
$$;
create policy locking on known_participant for update to ${service}_owner using (true) with check (false);
revoke execute on function lock_offering_for from public;
grant execute on function lock_offering_for to ${service}_tenant;
