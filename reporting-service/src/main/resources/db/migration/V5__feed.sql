-- What organisations may read of the log, each under its own identifiers (ADR 0015). Positions appear in their order: whoever appends
-- holds a lock from before its rows get their positions until they are committed.
drop index event_log_participant;
create index event_log_participant on event_log (participant, position) where participant is not null;

create policy accessible on event_log for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = event_log.participant));
create policy offerings on event_log for select to ${service}_tenant
    using (topic = 'offering-events'
        and string_to_array(current_setting('app.municipalities', true), ',') && array [payload ->> 'municipality', '*']);
create policy programme on event_log for select to ${service}_tenant
    using ('programme-office' = any (string_to_array(current_setting('app.roles', true), ','))
        and string_to_array(current_setting('app.municipalities', true), ',') && array [payload ->> 'municipality', '*']);
grant select on event_log to ${service}_tenant;

-- Where the log ends, also for whoever may see nothing of it: nothing will ever appear at this position or before it.
create function log_end() returns bigint
    language sql stable security definer set search_path = public as
$$
    select coalesce(max(position), 0) from event_log
$$;
-- Force makes the owner, whose rights the function uses, obey policies too; this one lets the function look.
create policy ending on event_log for select to ${service}_owner using (true);
revoke execute on function log_end from public;
grant execute on function log_end to ${service}_tenant, ${service}_system;
