-- What a journey says at a glance, so that women can be counted by it and found by it.
alter table journey
    add column entry_level text,
    add column handed_over boolean not null default false,
    add column handover_failed boolean not null default false,
    add column cohort int generated always as (month_of(coalesce(recruited_at, least(intake_done_at, orientation_at, matched_at, trial_at,
        placed_at, education_at, work_at, enterprise_at)))) stored,
    add column path int generated always as (
        (recruited_at is not null)::int + 2 * (intake_done_at is not null)::int + 4 * (orientation_at is not null)::int
        + 8 * (matched_at is not null)::int + 16 * (trial_at is not null)::int + 32 * (placed_at is not null)::int
        + 64 * (education_at is not null)::int + 128 * (work_at is not null)::int + 256 * (enterprise_at is not null)::int
        + 512 * (left_at is not null)::int + 1024 * (paused and left_at is null)::int
        + 2048 * handed_over::int + 4096 * handover_failed::int) stored,
    add column days_to_next int[] generated always as (array[
        days_until(recruited_at, least(later(recruited_at, intake_done_at), later(recruited_at, orientation_at),
            later(recruited_at, matched_at), later(recruited_at, trial_at), later(recruited_at, placed_at),
            later(recruited_at, least(education_at, work_at, enterprise_at)))),
        days_until(intake_done_at, least(later(intake_done_at, orientation_at), later(intake_done_at, matched_at),
            later(intake_done_at, trial_at), later(intake_done_at, placed_at),
            later(intake_done_at, least(education_at, work_at, enterprise_at)))),
        days_until(orientation_at, least(later(orientation_at, matched_at), later(orientation_at, trial_at),
            later(orientation_at, placed_at), later(orientation_at, least(education_at, work_at, enterprise_at)))),
        days_until(matched_at, least(later(matched_at, trial_at), later(matched_at, placed_at),
            later(matched_at, least(education_at, work_at, enterprise_at)))),
        days_until(trial_at, least(later(trial_at, placed_at), later(trial_at, least(education_at, work_at, enterprise_at)))),
        days_until(placed_at, later(placed_at, least(education_at, work_at, enterprise_at)))]) stored;
comment on column journey.entry_level is 'The first that was established: the level at which she came in. What works for whom is judged by it.';
comment on column journey.handed_over is 'An organisation took her over from another one.';
comment on column journey.handover_failed is 'The last word on a handover of her was that it was declined or had lapsed.';
comment on column journey.cohort is 'The month in which she came in, as 200803.';
comment on column journey.path is 'The steps that she took and how she is now, one bit each.';
comment on column journey.days_to_next is 'Whole days from each step, RECRUITED to PLACED, to her next one.';

create index journey_municipality on journey (municipality, participant);

-- Women by what they have in common at entry and by what became of them. Each is counted in a row for each grain, so that a question about
-- all, about some months, about an origin or about both reads few rows; days, which are many, only by nothing and by everything. Kept by the same statement as the tallies.
create table flow (
    municipality text     not null,
    grain        smallint not null check (grain between 0 and 3),
    cohort       int      not null check ((cohort > 0) = (grain & 1 > 0)),
    level        text     not null check (level in ('*', 'LOW', 'MIDDLE', 'HIGH', 'UNKNOWN') and (level <> '*') = (grain & 2 > 0)),
    channel      text     not null check ((channel <> '*') = (grain & 2 > 0)),
    measure      text     not null check (measure in ('PATH', 'RECRUITED', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL', 'PLACED')),
    bucket       int      not null,
    women        int      not null,
    primary key (municipality, grain, cohort, level, channel, measure, bucket)
) with (fillfactor = 70);
comment on column flow.grain is '1: apart by cohort; 2: apart by level and channel; 3: by all of them; 0: by none.';
comment on column flow.measure is 'PATH: bucket is a path of the journeys. A step: bucket is the whole days from it to her next one.';

alter table flow enable row level security;
alter table flow force row level security;
create policy own on flow for select to ${service}_tenant using (directs(municipality));
create policy everything on flow to ${service}_system using (true) with check (true);
grant select on flow to ${service}_tenant;
grant select, insert, update, delete on flow to ${service}_system;

-- Those who are known already; the owner of the tables passes row-level security for as long as that takes.
alter table journey no force row level security;
alter table journey_event no force row level security;
alter table flow no force row level security;
update journey set entry_level = first.level, handed_over = first.over, handover_failed = first.failed
from (select coalesce(j.merged_into, j.participant) as person,
        (array_agg(e.participation_level order by e.occurred_at, e.recorded_at, e.event_id) filter (where e.participation_level is not null))[1] as level,
        coalesce(bool_or(e.type like '%.handover-accepted.v1'), false) as over,
        coalesce((array_agg(e.type order by e.occurred_at desc, e.recorded_at desc, e.event_id desc) filter (where e.type like '%.handover-%'))[1]
            similar to '%.handover-(declined|lapsed).v1', false) as failed
    from journey j join journey_event e using (participant) group by 1) as first
where first.person = coalesce(merged_into, participant);
insert into flow
select municipality, grain, case when grain & 1 > 0 then cohort else 0 end,
    case when grain & 2 > 0 then coalesce(entry_level, 'UNKNOWN') else '*' end,
    case when grain & 2 > 0 then recruitment_channel else '*' end, measure, bucket, count(*)
from journey, generate_series(0, 3) as grain, unnest(array['PATH', 'RECRUITED', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL', 'PLACED'],
    path || days_to_next) as fact (measure, bucket)
where counts_for_programme and merged_into is null and cohort is not null and bucket is not null and (measure = 'PATH' or grain in (0, 3))
group by 1, 2, 3, 4, 5, 6, 7;
alter table journey force row level security;
alter table journey_event force row level security;
alter table flow force row level security;

-- How the flows stood when a month began, so that a page can say what changed since. Exact: for the municipality's own direction.
create table flow_stand (
    month        int         not null,
    municipality text        not null,
    path         int         not null,
    women        int         not null,
    taken_at     timestamptz not null default now(),
    primary key (municipality, month, path)
);
alter table flow_stand enable row level security;
alter table flow_stand force row level security;
create policy own on flow_stand for select to ${service}_tenant using (directs(municipality));
create policy everything on flow_stand to ${service}_system using (true) with check (true);
grant select on flow_stand to ${service}_tenant;
grant select, insert on flow_stand to ${service}_system;
