-- The feed copies what an event tells as text. Writing that down once, with the event, costs less than every reader asking for it anew;
-- and whatever changes the payload, such as an erasure, changes it too.
alter table event_log add document text not null generated always as (payload::text) stored;
