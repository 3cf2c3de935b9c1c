-- Where each woman stands and whose turn it is, and who stands beside her: so that a municipality finds whoever waits.
alter table journey_event
    add column giver text,
    add column taker text,
    add column coach uuid;
comment on column journey_event.taker is 'Who is asked to take her over, or did; null for what is no handover.';
comment on column journey_event.coach is 'Who coaches her from then on, or no longer; null for what is about no coach.';
create index journey_event_handover on journey_event (participant) where taker is not null;
alter table journey
    add column stood text,
    add column asked text,
    add column holder text,
    add column stands_since timestamptz,
    add column placed_now boolean not null default false,
    add column coach uuid,
    add column coached_by text,
    add column turn text generated always as (coalesce(asked, holder)) stored,
    add column stands text generated always as (case
        when left_at is null and not paused and not placed_now
            and (participation_level is distinct from 'LOW' or stood not in ('ORIENTATION', 'TRIAL'))
            and stood in ('RECRUITED', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL', 'ENDED')
            then case when asked is null then stood else 'HANDOVER' end end) stored;
comment on column journey.stood is 'The last step; ENDED if it was the end of a placement.';
comment on column journey.asked is 'Who is asked to take her over and has not answered.';
comment on column journey.holder is 'Who registered her or took her over last.';
comment on column journey.stands_since is 'When she took it, was asked for, taken over or not, or came back from a pause: the last of these.';
comment on column journey.coached_by is 'The organisation that the coach stands beside her for.';
comment on column journey.turn is 'The organisation that must do the next thing.';
comment on column journey.stands is 'Where she waits; null if nobody need wonder why she takes no further step. (docs/domain.md)';

-- Kept by PostgreSQL with each journey: how many wait costs as much as there are women who wait in one municipality, and no event more.
create index journey_stands on journey (municipality, stands, turn, participation_level, stands_since)
    where stands is not null and counts_for_programme and merged_into is null;
create index journey_coach on journey (municipality, coached_by, coach) where coach is not null and left_at is null and merged_into is null;

-- Handovers between two organisations by what became of them, in a row for each grain: apart by month, by the two organisations, or by both.
create table handover_tally (
    municipality text     not null,
    grain        smallint not null check (grain between 1 and 3),
    month        int      not null check ((month > 0) = (grain & 1 > 0)),
    giver        text     not null check ((giver <> '*') = (grain & 2 > 0)),
    taker        text     not null check ((taker <> '*') = (grain & 2 > 0)),
    outcome      text     not null check (outcome in ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED')),
    days         int      not null,
    handovers    int      not null,
    primary key (municipality, grain, month, giver, taker, outcome, days)
) with (fillfactor = 70);
comment on column handover_tally.month is 'In which it was offered, as 200803.';
comment on column handover_tally.days is 'Whole days until the answer, or until it lapsed; 0 while it is open.';

-- What became of each handover that these participants were offered, as if these events had not been told.
create function handovers(whom uuid[], untold uuid[])
    returns table (municipality text, month int, giver text, taker text, outcome text, days int) language sql stable as
$$
    select municipality, month_of(occurred_at), giver, taker,
        case when answer is null then 'OPEN' when answer like '%-accepted.v1' then 'ACCEPTED' when answer like '%-declined.v1' then 'DECLINED'
            else 'LAPSED' end,
        coalesce(days_until(occurred_at, answered_at), 0)
    from (select e.*, lead(type) over later as answer, lead(occurred_at) over later as answered_at
        from journey_event e where participant = any (whom) and taker is not null and event_id <> all (untold)
        window later as (partition by participant, giver, taker order by occurred_at, recorded_at, event_id)) as told
    where type = 'nl.krachtketen.participants.handover-offered.v1' and counts_for_programme
$$;

-- Which organisation was heard of at which link of the chain.
create table chain_link (
    municipality text        not null,
    link         text        not null,
    organisation text        not null,
    first_at     timestamptz not null,
    last_at      timestamptz not null,
    events       int         not null,
    primary key (municipality, link, organisation)
) with (fillfactor = 70);

-- People who were reached without being registered: of each offering, day and channel what was reported last; and their sum.
create table reach (
    offering     uuid   not null,
    reach_date   date   not null,
    channel      text   not null,
    municipality text   not null,
    people       int    not null,
    women        int    not null,
    sequence     bigint not null,
    primary key (offering, reach_date, channel)
);
create table reach_tally (
    municipality text not null,
    month        int  not null,
    channel      text not null,
    people       int  not null,
    women        int  not null,
    reports      int  not null,
    primary key (municipality, month, channel)
) with (fillfactor = 70);

-- What organisations are called that have no system of their own on the platform.
create table organisation (
    oin  text primary key check (oin ~ '^[0-9]{20}$'),
    name text not null
);

do $$
declare
    name text;
begin
    foreach name in array array ['handover_tally', 'chain_link', 'reach', 'reach_tally'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy own on %I for select to ${service}_tenant using (directs(municipality))', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
        execute format('grant select on %I to ${service}_tenant', name);
        execute format('grant select, insert, update, delete on %I to ${service}_system', name);
    end loop;
end
$$;

alter table organisation enable row level security;
alter table organisation force row level security;
create policy everybody on organisation for select to ${service}_tenant using (true);
create policy programme on organisation to ${service}_tenant using ('programme-office' = any (string_to_array(current_setting('app.roles', true), ',')))
    with check ('programme-office' = any (string_to_array(current_setting('app.roles', true), ',')));
grant select, insert, update on organisation to ${service}_tenant;

-- What is known already; the owner of the tables passes row-level security for as long as that takes.
do $$
declare
    name text;
begin
    foreach name in array array ['event_log', 'journey', 'journey_event', 'handover_tally', 'chain_link', 'reach', 'reach_tally',
        'partner', 'organisation'] loop
        execute format('alter table %I no force row level security', name);
    end loop;
end
$$;
update journey_event e set giver = l.payload ->> 'from', taker = l.payload ->> 'to', coach = (l.payload ->> 'coachId')::uuid
from event_log l where l.id = e.event_id and e.type ~ '^nl\.krachtketen\.participants\.(handover|coach)-';
update journey set stood = now.stood, asked = now.asked, holder = now.holder, stands_since = now.since,
    placed_now = now.placed, coach = now.coach, coached_by = now.coached_by
from (
    with owned as (
        select coalesce(merged_into, participant) as journey_of, e.* from journey j join journey_event e using (participant)
        union all
        select participant, e.* from journey j join journey_event e using (participant) where merged_into is not null
    ), told as (
        select *, row_number() over (partition by journey_of order by occurred_at, recorded_at, event_id) as n,
            case when type like '%.placement-ended.v1' then 'ENDED' else step end as at,
            case when type like '%.coach-assigned.v1' then owned.coach end as coaching
        from owned
    )
    select journey_of, (array_agg(at order by n desc) filter (where at is not null))[1] as stood,
        (array_agg(case when type like '%.handover-offered.v1' then taker end order by n desc) filter (where at is not null or taker is not null))[1]
            as asked,
        coalesce((array_agg(coalesce(taker, organisation) order by n desc)
            filter (where type like '%.handover-accepted.v1' or step = 'RECRUITED'))[1], (array_agg(organisation order by n))[1]) as holder,
        max(occurred_at) filter (where at is not null or taker is not null or type like '%.resumed.v1') as since,
        coalesce((array_agg(at order by n desc) filter (where at in ('PLACED', 'ENDED')))[1] = 'PLACED', false) as placed,
        (array_agg(coaching order by n desc) filter (where told.coach is not null))[1] as coach,
        (array_agg(organisation order by n desc) filter (where coaching is not null))[1] as coached_by
    from told group by journey_of) as now
where now.journey_of = participant;
insert into handover_tally
select municipality, grain, case when grain & 1 > 0 then month else 0 end, case when grain & 2 > 0 then giver else '*' end,
    case when grain & 2 > 0 then taker else '*' end, outcome, days, count(*)
from handovers((select coalesce(array_agg(distinct participant), '{}') from journey_event where taker is not null), '{}'),
    generate_series(1, 3) as grain
group by 1, 2, 3, 4, 5, 6, 7;
insert into chain_link
select municipality, case step when 'ORIENTATION' then case payload ->> 'kind' when 'LANGUAGE_AT_HOME' then 'LANGUAGE'
        when 'INFORMAL_LANGUAGE_MEETING' then 'LANGUAGE' when 'CIVIC_INTEGRATION' then 'CIVIC_INTEGRATION' when 'EMPOWERMENT' then 'EMPOWERMENT'
        when 'EVC' then 'EVC' when 'WORK_LEARNING' then 'WORK_LEARNING' when 'ENTREPRENEURSHIP' then 'WORK_LEARNING' when 'JOB_FAIR'
        then 'WORK_LEARNING' else 'ACTIVITY' end else coalesce(step, 'COACHING') end, organisation, min(occurred_at), max(occurred_at), count(*)
from journey_event e join event_log l on l.id = e.event_id
where e.type like '%.coach-assigned.v1' or (step <> 'LEFT' and e.type not like '%.activity-completed.v1')
group by 1, 2, 3;
insert into reach
select distinct on (1, 2, 3) (payload ->> 'offeringId')::uuid, (payload ->> 'reachDate')::date, payload ->> 'channel', payload ->> 'municipality',
    (payload ->> 'people')::int, (payload ->> 'women')::int, sequence
from event_log where type = 'nl.krachtketen.offerings.reach-reported.v1' and applied order by 1, 2, 3, sequence desc;
insert into reach_tally
select municipality, month_of(reach_date::timestamp at time zone 'Europe/Amsterdam'), channel, sum(people), sum(women), count(*)
from reach group by 1, 2, 3;
insert into organisation select organisation, partner.name from partner;
do $$
declare
    name text;
begin
    foreach name in array array ['event_log', 'journey', 'journey_event', 'handover_tally', 'chain_link', 'reach', 'reach_tally',
        'partner', 'organisation'] loop
        execute format('alter table %I force row level security', name);
    end loop;
end
$$;
