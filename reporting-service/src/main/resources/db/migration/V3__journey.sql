-- What happened to each participant, event by event. Journeys are folded from these rows in the order of the primary key,
-- so that neither the order of arrival nor duplicates matter.
create table journey_event (
    participant          uuid        not null,
    occurred_at          timestamptz not null,
    recorded_at          timestamptz not null,
    event_id             uuid        not null,
    type                 text        not null,
    step                 text check (step in ('RECRUITED', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL', 'PLACED',
                                              'EDUCATION', 'WORK', 'ENTERPRISE', 'LEFT')),
    organisation         text        not null,
    offering             uuid,
    municipality         text        not null,
    participation_level  text,
    recruitment_channel  text        not null,
    counts_for_programme boolean     not null,
    settles              boolean     not null,
    primary key (participant, occurred_at, recorded_at, event_id)
);
comment on column journey_event.step is 'Null for an event that is no step, such as an assessment of her level.';
comment on column journey_event.participation_level is 'Only where it was established: by an intake or an assessment.';
comment on column journey_event.settles is
    'Settles in which municipality she is and whether she counts, by registering or moving her; other events repeat what was known.';

-- One row per participant: when she first took each step of the chain.
create table journey (
    participant          uuid primary key,
    merged_into          uuid,
    municipality         text    not null,
    participation_level  text,
    recruitment_channel  text    not null,
    counts_for_programme boolean not null,
    recruited_at         timestamptz,
    intake_done_at       timestamptz,
    orientation_at       timestamptz,
    matched_at           timestamptz,
    trial_at             timestamptz,
    placed_at            timestamptz,
    education_at         timestamptz,
    work_at              timestamptz,
    enterprise_at        timestamptz,
    left_at              timestamptz,
    paused               boolean not null default false,
    moved_on_at          timestamptz generated always as (least(education_at, work_at, enterprise_at)) stored,
    activated_at         timestamptz generated always as (least(trial_at, placed_at)) stored,
    furthest             text generated always as (case
        when coalesce(education_at, work_at, enterprise_at) is not null then 'MOVED_ON'
        when placed_at is not null then 'PLACED'
        when trial_at is not null then 'TRIAL'
        when matched_at is not null then 'MATCHED'
        when orientation_at is not null then 'ORIENTATION'
        when intake_done_at is not null then 'INTAKE_DONE'
        when recruited_at is not null then 'RECRUITED' end) stored,
    unusual              boolean generated always as (
        coalesce(least(orientation_at, matched_at, trial_at, placed_at, education_at, work_at, enterprise_at)
            < greatest(recruited_at, intake_done_at), false)
        or coalesce(intake_done_at < recruited_at, false)
        or coalesce(least(education_at, work_at, enterprise_at)
            < coalesce(least(orientation_at, trial_at, placed_at), 'infinity'), false)) stored
);
comment on column journey.merged_into is 'The record as which she is counted, if this is another record of the same woman.';
comment on column journey.left_at is 'Null if she took another step since.';
comment on column journey.paused is 'She takes no steps for a while: she is neither waiting nor gone.';
comment on column journey.activated_at is 'Her first trial or placement: what the programme counts, once.';
comment on column journey.unusual is 'A step dated before recruitment or intake, or moving on before she took part in anything.';

-- Which records were said to be one woman, or two again: the latest word on each pair, written both ways round.
create table same_person (
    one         uuid        not null,
    other       uuid        not null,
    merged      boolean     not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    event_id    uuid        not null,
    primary key (one, other)
);
create index same_person_other on same_person (other);
alter table same_person enable row level security;
alter table same_person force row level security;
create policy everything on same_person to ${service}_system using (true) with check (true);
grant select, insert, update, delete on same_person to ${service}_system;

alter table journey_event enable row level security;
alter table journey_event force row level security;
alter table journey enable row level security;
alter table journey force row level security;
create policy accessible on journey_event for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = journey_event.participant));
create policy accessible on journey for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = journey.participant));
-- The direction of a municipality, and the programme office everywhere, follow journeys without knowing whose they are.
create function directs(where_she_is text) returns boolean language sql stable as
$$
    select string_to_array(current_setting('app.roles', true), ',') && array ['regie', 'programme-office']
        and string_to_array(current_setting('app.municipalities', true), ',') && array [where_she_is, '*']
$$;
create policy directed on journey for select to ${service}_tenant using (directs(municipality));
create policy directed on journey_event for select to ${service}_tenant
    using (exists (select from journey j where j.participant = journey_event.participant and directs(j.municipality)));
create policy directed on known_participant for select to ${service}_tenant using (directs(municipality));
create policy everything on journey_event to ${service}_system using (true) with check (true);
create policy everything on journey to ${service}_system using (true) with check (true);
grant select on journey_event, journey to ${service}_tenant;
grant select, insert, update, delete on journey_event, journey to ${service}_system;
