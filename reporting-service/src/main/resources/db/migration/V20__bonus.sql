-- What counts for a municipality's accounts: dual trajectories, women without work and benefit who found paid work, the participation
-- budget. Kept with the journeys, by rules that are classes of their own (package bonus).
alter table journey_event add column detail text;
comment on column journey_event.detail is
    'What the event tells besides: the kind of activity, the benefit situation at registration, or the outcome that is no longer so.';
create index journey_event_activity on journey_event (offering) where type = 'nl.krachtketen.placements.activity-started.v1';

create table parenting_offering (
    offering  uuid    primary key,
    sequence  bigint  not null,
    parenting boolean not null
);
comment on table parenting_offering is 'Whether each offering is about bringing up children, as was told last: by its sequence.';

create table bonus_entry (
    participant  uuid        not null,
    municipality text        not null,
    account      text        not null check (account in ('DUAL_TRAJECTORY', 'NUG_TO_WORK', 'REINTEGRATION', 'CIVIC_INTEGRATION',
                                                         'ADULT_EDUCATION', 'PARTICIPATION_BUDGET')),
    counted_at   timestamptz not null,
    year         int         not null,
    beside       text        not null,
    first_from   timestamptz not null,
    first_until  timestamptz,
    second_from  timestamptz,
    second_until timestamptz,
    primary key (participant, account, counted_at)
);
comment on column bonus_entry.participant is 'The record as which she is counted.';
comment on column bonus_entry.counted_at is 'Since when it counts.';
comment on column bonus_entry.beside is 'What made a civic integration programme dual; else empty.';
comment on column bonus_entry.first_from is 'The programme, or what she began; without work and benefit since. Open if no end is known.';
comment on column bonus_entry.second_from is 'What ran beside the programme, or the paid work.';
create index bonus_entry_account on bonus_entry (municipality, account, year, participant);

create table bonus_total (
    municipality text not null,
    account      text not null,
    year         int  not null,
    beside       text not null,
    number       int  not null,
    primary key (municipality, account, year, beside)
) with (fillfactor = 70);

do $$
declare
    name text;
begin
    foreach name in array array ['parenting_offering', 'bonus_entry', 'bonus_total'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on %I to ${service}_system', name);
    end loop;
end
$$;
create policy directed on bonus_total for select to ${service}_tenant using (directs(municipality));
-- Single journeys are for whoever may open the files: the municipality's own direction.
create policy directed on bonus_entry for select to ${service}_tenant
    using (directs(municipality) and 'regie' = any (string_to_array(current_setting('app.roles', true), ',')));
grant select on bonus_total, bonus_entry to ${service}_tenant;

-- What the log knows already. The accounts themselves are filled by a rebuild, and by the next news of each woman.
alter table journey_event no force row level security;
alter table event_log no force row level security;
alter table parenting_offering no force row level security;
update journey_event set detail = coalesce(payload ->> 'kind', payload ->> 'benefitSituation',
    case when payload ->> 'stillSo' = 'false' then payload ->> 'outcome' end)
from event_log where event_log.id = event_id and event_log.type in ('nl.krachtketen.placements.activity-started.v1',
    'nl.krachtketen.placements.activity-completed.v1', 'nl.krachtketen.participants.registered.v1', 'nl.krachtketen.placements.outcome-confirmed.v1');
insert into parenting_offering
select distinct on (subject) cast(subject as uuid), sequence, payload -> 'themes' ? 'PARENTING' from event_log
where topic = 'offering-events' and applied and payload ? 'themes' order by subject, sequence desc;
alter table journey_event force row level security;
alter table event_log force row level security;
alter table parenting_offering force row level security;
