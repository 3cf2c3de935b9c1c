-- What makes the feed fast: nothing is found out again for each row that was known when the row was written, or is the same for all.

-- Whose reference the payload carries: what participant-service tells carries the one of whoever registered her, also after a handover,
-- and it is told to nobody else.
alter table event_log add reference_of text;
comment on column event_log.reference_of is 'The organisation whose reference is in the payload, if that organisation also did it.';
alter table event_log no force row level security;
alter table journey_event no force row level security;
update event_log e set reference_of = payload ->> 'organisation'
where payload ->> 'reference' is not null and (type not like 'nl.krachtketen.participants.%'
    or exists (select from journey_event j where j.participant = e.participant and j.organisation = e.payload ->> 'organisation'
        and j.type = 'nl.krachtketen.participants.registered.v1'));
alter table event_log force row level security;
alter table journey_event force row level security;

-- A subquery that gives one row is looked up by index for the rows of a page. After "exists" the planner would rather gather, for
-- each page, everybody whom the organisation may see. What only depends on the caller is in a subquery of its own, read once.
alter policy accessible on event_log
    using ((select true from participant_access a where a.participant = event_log.participant limit 1));
alter policy offerings on event_log
    using (topic = 'offering-events'
        and (select string_to_array(current_setting('app.municipalities', true), ',')) && array [payload ->> 'municipality', '*']);
alter policy programme on event_log
    using ((select 'programme-office' = any (string_to_array(current_setting('app.roles', true), ',')))
        and (select string_to_array(current_setting('app.municipalities', true), ',')) && array [payload ->> 'municipality', '*']);
-- Who holds her needs no consent, so nothing is looked up; otherwise as in all services.
alter policy own on participant_access
    using (organisation = current_setting('app.organisation', true) and (until is null or until > now())
        and (purpose is null or not exists (select from participant_consent c where c.participant = participant_access.participant
            and c.recipient = participant_access.organisation and c.purpose = participant_access.purpose and not c.given)));
