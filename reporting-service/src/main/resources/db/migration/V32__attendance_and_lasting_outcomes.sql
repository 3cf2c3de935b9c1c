-- Who was there, session by session, and whether what somebody moved on to is still so half a year or a year later.
comment on column journey_event.detail is
    'The kind of activity, the benefit situation, the outcome that is no longer so, or PRESENT at a session; null if there is none.';
create index journey_event_attended on journey_event (municipality, offering) where type = 'nl.krachtketen.placements.attended.v1';

alter table journey add column still_so boolean;
comment on column journey.still_so is 'What was said last when she was asked after her outcome; null if nobody asked.';
alter table tally drop constraint tally_measure_check, add constraint tally_measure_check check (measure in
    ('STEP', 'FURTHEST', 'LEFT', 'PAUSED', 'DAYS', 'MONTH', 'MOVED_ON', 'LASTING', 'ACTIVATED', 'UNUSUAL', 'UNUSUAL_BY'));

-- What the log knows already. The journeys themselves learn it by a rebuild, and by the next news of each woman.
alter table journey_event no force row level security;
alter table event_log no force row level security;
update journey_event set detail = 'PRESENT' from event_log
where event_log.id = event_id and event_log.type = 'nl.krachtketen.placements.attended.v1' and payload ->> 'present' = 'true';
alter table journey_event force row level security;
alter table event_log force row level security;
