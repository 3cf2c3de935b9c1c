-- The joint offering as it stands: each offering as the latest event about it tells.
create table offering (
    id            uuid   primary key,
    sequence      bigint not null,
    state         text   not null check (state in ('OPEN', 'FULL', 'PAUSED', 'CLOSED')),
    municipality  text   not null,
    organisation  text   not null,
    title         text   not null,
    kind          text   not null,
    postcode_area text,
    levels        text[] not null,
    themes        text[] not null,
    next_steps    text[] not null,
    places        int,
    taken         int    not null
);
comment on column offering.postcode_area is 'Null if it is for the whole municipality.';
comment on column offering.levels is 'Whom it suits; empty if everybody.';
comment on column offering.next_steps is 'Kinds of offerings that can follow it, as its organiser says.';
comment on column offering.places is 'Null if there is no limit.';
create index offering_municipality on offering (municipality) where state in ('OPEN', 'FULL');

alter table offering enable row level security;
alter table offering force row level security;
-- What is offered is no secret among those who direct, and a woman may go to something elsewhere.
create policy directing on offering for select to ${service}_tenant
    using (string_to_array(current_setting('app.roles', true), ',') && array ['regie', 'programme-office']);
create policy everything on offering to ${service}_system using (true) with check (true);
grant select on offering to ${service}_tenant;
grant select, insert, update, delete on offering to ${service}_system;

insert into offering
select distinct on (subject) cast(subject as uuid), sequence, case substring(type from 'offerings\.(.*)\.v1')
        when 'full' then 'FULL' when 'paused' then 'PAUSED' when 'closed' then 'CLOSED' else 'OPEN' end,
    payload ->> 'municipality', payload ->> 'organisation', payload ->> 'title', payload ->> 'kind', payload ->> 'postcodeArea',
    array(select jsonb_array_elements_text(payload -> 'participationLevels')), array(select jsonb_array_elements_text(payload -> 'themes')),
    array(select jsonb_array_elements_text(payload -> 'nextSteps')), (payload ->> 'places')::int, (payload ->> 'taken')::int
from event_log where topic = 'offering-events' and applied and type <> 'nl.krachtketen.offerings.reach-reported.v1'
order by subject, sequence desc;

alter table journey_event add column themes text, add column area text;
comment on column journey_event.themes is 'What she wants to be busy with, as an intake tells it; separated by commas.';
comment on column journey_event.area is 'The postcode area where she lives, as an intake tells it; null once she was erased.';
alter table journey add column themes text[], add column area text, add column trail uuid[];
comment on column journey.trail is 'The offerings in which she took part, in the order in which she first did.';

create function each_once(offerings uuid[]) returns uuid[] language sql immutable
    return (select array_agg(offering order by first) from (
        select offering, min(place) as first from unnest(offerings) with ordinality as told (offering, place) group by offering) as once);

-- What women in the chain want to be busy with. Kept by the same statement as the tallies.
create table demand (
    municipality text not null,
    theme        text not null,
    level        text not null check (level in ('LOW', 'MIDDLE', 'HIGH', 'UNKNOWN')),
    area         text not null,
    women        int  not null,
    waiting      int  not null,
    primary key (municipality, theme, level, area)
) with (fillfactor = 70);
comment on table demand is 'Women who did not leave, do not pause and have not moved on.';
comment on column demand.theme is '*: every woman once, whatever she wants.';
comment on column demand.area is 'Empty if it is not known (any more).';
comment on column demand.waiting is 'Those of them who have not taken part in anything yet.';

-- What women did after they took part in an offering.
create table trail (
    municipality text not null,
    offering     uuid not null,
    next         text not null,
    women        int  not null,
    primary key (municipality, offering, next)
) with (fillfactor = 70);
comment on column trail.municipality is 'Where the women are; the offering may be elsewhere.';
comment on column trail.next is 'The next offering in which they took part, or after the last one MOVED_ON, LEFT, PAUSED or NONE.';

do $$
declare
    name text;
begin
    foreach name in array array ['demand', 'trail'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy own on %I for select to ${service}_tenant using (directs(municipality))', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
        execute format('grant select on %I to ${service}_tenant', name);
        execute format('grant select, insert, update, delete on %I to ${service}_system', name);
    end loop;
end
$$;

-- Those who are known already; the owner of the tables passes row-level security for as long as that takes.
alter table event_log no force row level security;
alter table journey no force row level security;
alter table journey_event no force row level security;
alter table demand no force row level security;
alter table trail no force row level security;
update journey_event j set area = e.payload ->> 'postcodeArea',
    themes = (select coalesce(string_agg(theme, ',' order by place), '')
        from jsonb_array_elements_text(e.payload -> 'themes') with ordinality as told (theme, place))
from event_log e where e.id = j.event_id and e.applied and e.type = 'nl.krachtketen.participants.intake-done.v1';
update journey set themes = string_to_array(told.themes, ','), area = told.area, trail = each_once(told.offerings)
from (select coalesce(j.merged_into, j.participant) as person,
        (array_agg(e.themes order by e.occurred_at desc, e.recorded_at desc, e.event_id desc) filter (where e.themes is not null))[1] as themes,
        (array_agg(e.area order by e.occurred_at desc, e.recorded_at desc, e.event_id desc) filter (where e.themes is not null))[1] as area,
        array_agg(e.offering order by e.occurred_at, e.recorded_at, e.event_id)
            filter (where e.step in ('ORIENTATION', 'TRIAL', 'PLACED') and e.offering is not null) as offerings
    from journey j join journey_event e using (participant) group by 1) as told
where told.person = coalesce(merged_into, participant);
insert into demand
select municipality, theme, coalesce(participation_level, 'UNKNOWN'), coalesce(area, ''), count(*), count(*) filter (where path & 52 = 0)
from journey, unnest(themes || '*'::text) as theme
where counts_for_programme and merged_into is null and themes is not null and path & 1984 = 0 group by 1, 2, 3, 4;
insert into trail
select municipality, offering, coalesce(trail[place + 1]::text, case when moved_on_at is not null then 'MOVED_ON'
    when left_at is not null then 'LEFT' when paused then 'PAUSED' else 'NONE' end), count(*)
from journey, unnest(trail) with ordinality as step (offering, place)
where counts_for_programme and merged_into is null group by 1, 2, 3;
alter table event_log force row level security;
alter table journey force row level security;
alter table journey_event force row level security;
alter table demand force row level security;
alter table trail force row level security;
