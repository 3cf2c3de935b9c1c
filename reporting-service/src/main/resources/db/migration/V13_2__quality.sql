-- When each organisation told what, so that it shows who tells late, and who has gone silent. Only added to: order does not matter.
create table told_day (
    organisation text   not null,
    municipality text   not null,
    day          date   not null,
    events       int    not null,
    late         int    not null,
    history      int    not null,
    days_late    bigint not null,
    primary key (organisation, municipality, day)
) with (fillfactor = 70);
comment on column told_day.day is 'On which it was recorded.';
comment on column told_day.history is 'What had happened more than a year before: brought in afterwards, so it says nothing of how punctual they are now.';
comment on column told_day.late is 'What had happened more than 14 days before, and is no history; days_late is how many days, of all these together.';

-- How often each organisation reported a step, by the month in which it was taken: what is agreed with a partner is held against it.
create table told_step (
    municipality text not null,
    organisation text not null,
    step         text not null,
    month        int  not null,
    events       int  not null,
    primary key (municipality, organisation, step, month)
) with (fillfactor = 70);

-- What a municipality agreed with one of its partners.
create table result_agreement (
    id           uuid primary key,
    municipality text not null references municipality,
    organisation text not null check (organisation ~ '^[0-9]{20}$'),
    step         text not null check (step in ('RECRUITED', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL', 'PLACED', 'EDUCATION', 'WORK',
                                               'ENTERPRISE')),
    times        int  not null check (times > 0),
    from_month   int  not null,
    until_month  int  not null check (until_month >= from_month),
    unique (municipality, organisation, step, from_month)
);

do $$
declare
    name text;
begin
    foreach name in array array ['told_day', 'told_step', 'result_agreement'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy own on %I for select to ${service}_tenant using (directs(municipality))', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
        execute format('grant select on %I to ${service}_tenant', name);
        execute format('grant select, insert, update, delete on %I to ${service}_system', name);
    end loop;
end
$$;
create policy agreed on result_agreement to ${service}_tenant
    using (directs(municipality) and 'regie' = any (string_to_array(current_setting('app.roles', true), ',')))
    with check (directs(municipality) and 'regie' = any (string_to_array(current_setting('app.roles', true), ',')));
grant insert, delete on result_agreement to ${service}_tenant;

-- Whose telling made a journey unusual.
alter table journey add column unusual_by text[] not null default '{}';
comment on column journey.unusual_by is 'Organisations that reported a step of hers before her recruitment or intake, or moving on before she took part.';
alter table tally drop constraint tally_measure_check, add constraint tally_measure_check
    check (measure in ('STEP', 'FURTHEST', 'LEFT', 'PAUSED', 'DAYS', 'MONTH', 'MOVED_ON', 'ACTIVATED', 'UNUSUAL', 'UNUSUAL_BY'));

-- Those who are known already; the owner of the tables passes row-level security for as long as that takes.
alter table journey no force row level security;
alter table journey_event no force row level security;
alter table tally no force row level security;
alter table told_day no force row level security;
alter table told_step no force row level security;
insert into told_day
select organisation, municipality, (recorded_at at time zone 'Europe/Amsterdam')::date, count(*),
    count(*) filter (where days_until(occurred_at, recorded_at) between 14 and 365), count(*) filter (where days_until(occurred_at, recorded_at) > 365),
    coalesce(sum(days_until(occurred_at, recorded_at)) filter (where days_until(occurred_at, recorded_at) between 14 and 365), 0)
from journey_event group by 1, 2, 3;
insert into told_step
select municipality, organisation, step, month_of(occurred_at), count(*) from journey_event
where step is not null and step <> 'LEFT' and type <> 'nl.krachtketen.placements.activity-completed.v1' group by 1, 2, 3, 4;
update journey set unusual_by = told.organisations
from (select coalesce(j.merged_into, j.participant) as person, array_agg(distinct e.organisation order by e.organisation) as organisations
    from journey j join journey_event e using (participant) join journey p on p.participant = coalesce(j.merged_into, j.participant)
    where case when step is null or step in ('RECRUITED', 'LEFT') then false
        when step = 'INTAKE_DONE' then e.occurred_at < p.recruited_at
        when step in ('EDUCATION', 'WORK', 'ENTERPRISE') then e.occurred_at < greatest(p.recruited_at, p.intake_done_at)
            or e.occurred_at < coalesce(least(p.orientation_at, p.trial_at, p.placed_at), 'infinity')
        else e.occurred_at < greatest(p.recruited_at, p.intake_done_at) end
    group by 1) as told
where told.person = participant;
insert into tally
select place, 'UNUSUAL_BY', organisation, 0, count(*)
from journey left join municipality m on m.code = municipality and m.wave is not null, unnest(unusual_by) as organisation,
    unnest(array[municipality, case when m.code is not null then '*' end]) as place
where counts_for_programme and merged_into is null and place is not null group by 1, 3;
alter table journey force row level security;
alter table journey_event force row level security;
alter table tally force row level security;
alter table told_day force row level security;
alter table told_step force row level security;
