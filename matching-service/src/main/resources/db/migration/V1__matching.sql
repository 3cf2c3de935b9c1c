-- Her last intake, as far as matching needs it. Her municipality and level stand in known_participant.
-- Everything about her hangs on known_participant: erasing her there takes it along, and what is being written then.
create table profile (
    participant         uuid        primary key references known_participant on delete cascade,
    goals               text[]      not null,
    themes              text[]      not null,
    languages           text[]      not null,
    dutch_level         text,
    availability        text[]      not null,
    postcode_area       text,
    children_come_along boolean     not null,
    occurred_at         timestamptz not null,
    sequence            bigint      not null
);

-- The joint offering as its events told it; closed ones stay, so that a choice of one is refused and not waited for.
create table open_offering (
    id                   uuid        primary key,
    status               text        not null,
    status_since         timestamptz not null,
    organisation         text        not null,
    municipality         text        not null,
    title                text        not null,
    kind                 text        not null,
    postcode_area        text,
    participation_levels text[]      not null,
    themes               text[]      not null,
    languages            text[]      not null,
    dutch_level_needed   text,
    women_only           boolean     not null,
    children             text        not null,
    slots                text[]      not null,
    places               int,
    taken                int         not null,
    next_steps           text[]      not null,
    obligation           text        not null,
    sequence             bigint      not null
);
create index open_offering_municipality on open_offering (municipality) where status = 'OPEN';

-- What was proposed to her, as it was then.
create table shortlist (
    id            uuid        primary key,
    participant   uuid        not null references known_participant on delete cascade,
    organisation  text        not null,
    created_at    timestamptz not null,
    profile_known boolean     not null,
    suggestions   jsonb       not null
);
create index shortlist_participant on shortlist (participant);

create table choice (
    id           uuid        primary key,
    participant  uuid        not null references known_participant on delete cascade,
    organisation text        not null,
    offering_id  uuid        not null,
    recorded_by  text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null
);
create index choice_participant on choice (participant);

create table decline (
    id           uuid        primary key,
    participant  uuid        not null references known_participant on delete cascade,
    organisation text        not null,
    offering_id  uuid        not null,
    reason       text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null
);
create index decline_participant on decline (participant);

alter table profile enable row level security;
alter table profile force row level security;
alter table shortlist enable row level security;
alter table shortlist force row level security;
alter table choice enable row level security;
alter table choice force row level security;
alter table decline enable row level security;
alter table decline force row level security;

create policy accessible on profile for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = profile.participant));
create policy everything on profile to ${service}_system using (true) with check (true);
create policy accessible on shortlist to ${service}_tenant
    using (exists (select from participant_access a where a.participant = shortlist.participant));
create policy accessible on choice to ${service}_tenant
    using (exists (select from participant_access a where a.participant = choice.participant));
create policy accessible on decline to ${service}_tenant
    using (exists (select from participant_access a where a.participant = decline.participant));

grant select on profile, open_offering to ${service}_tenant;
grant select, insert on shortlist, choice, decline to ${service}_tenant;
grant select, insert, delete on profile, open_offering to ${service}_system;
