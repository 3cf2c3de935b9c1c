-- Women who are in the chain now, by the languages that they speak well, and whether a coach stands beside them: which languages coaches lack.
alter table journey_event add column languages text;
alter table journey add column languages text;
comment on column journey_event.languages is 'Those that she speaks well, by their codes, with commas; null if it tells nothing of that, empty once she was erased.';

create table language_tally (
    municipality text    not null,
    language     text    not null,
    coached      boolean not null,
    women        int     not null,
    primary key (municipality, language, coached)
) with (fillfactor = 70);
alter table language_tally enable row level security;
alter table language_tally force row level security;
create policy own on language_tally for select to ${service}_tenant using (directs(municipality));
create policy everything on language_tally to ${service}_system using (true) with check (true);
grant select on language_tally to ${service}_tenant;
grant select, insert, update, delete on language_tally to ${service}_system;

-- What is known already; the owner of the tables passes row-level security for as long as that takes.
alter table event_log no force row level security;
alter table journey no force row level security;
alter table journey_event no force row level security;
alter table language_tally no force row level security;
update journey_event e set languages = coalesce((select string_agg(skill ->> 'language', ',' order by n)
    from jsonb_array_elements(l.payload -> 'languages') with ordinality as spoken (skill, n) where skill ->> 'level' <> 'BASIC'), '')
from event_log l where l.id = e.event_id and e.type = 'nl.krachtketen.participants.intake-done.v1';
update journey set languages = last.languages
from (select distinct on (journey_of) journey_of, languages from (
    select coalesce(merged_into, participant) as journey_of, e.* from journey j join journey_event e using (participant) where e.languages is not null
    union all
    select participant, e.* from journey j join journey_event e using (participant) where e.languages is not null and merged_into is not null) as told
    order by journey_of, occurred_at desc, recorded_at desc, event_id desc) as last
where last.journey_of = journey.participant;
insert into language_tally
select municipality, language, coach is not null, count(*) from journey, string_to_table(languages, ',') as language
where counts_for_programme and merged_into is null and left_at is null and moved_on_at is null
group by 1, 2, 3;
alter table event_log force row level security;
alter table journey force row level security;
alter table journey_event force row level security;
alter table language_tally force row level security;
