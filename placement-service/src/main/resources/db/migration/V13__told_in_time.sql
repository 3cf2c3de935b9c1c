-- Who holds her is told of a place that came free for her, and of one that she lost.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('ANSWER_DUE', 'PLACE_OFFERED', 'PLACE_RELEASED',
    'OUTCOME_UNCONFIRMED', 'OFFERING_UNCONFIRMED', 'OFFERING_HIDDEN'));

-- Since when an offering is paused or hidden.
alter table offering add column paused_at timestamptz;
update offering set paused_at = now() where state in ('PAUSED', 'STALE');
alter table offering add constraint paused_since check ((paused_at is not null) = (state in ('PAUSED', 'STALE')));

-- While an offering is paused, the time to answer and to come stands still. Its organiser may not see everybody who waits there,
-- so the function moves the deadlines, and may do nothing else.
create function postpone_answers(resumed uuid, since timestamptz, until timestamptz) returns int
    language sql security definer set search_path = public as
$$
    with moved as (
        update place_request set
            answer_by = answer_by + (until - greatest(answer_since, since)),
            answer_since = answer_since + (until - greatest(answer_since, since)),
            offered_until = offered_until + (until - since),
            version = version + 1
        where offering_id = resumed and state in ('WAITING', 'OFFERED', 'RESERVED') and (answer = 'DUE' or state = 'OFFERED')
        returning 1)
    select count(*)::int from moved
$$;
create policy postponing on place_request for update to ${service}_owner using (true) with check (true);
revoke execute on function postpone_answers from public;
grant execute on function postpone_answers to ${service}_tenant, ${service}_system;

-- When a row came in last: a file of which none comes any more was given up by a crash, and lets go of its key.
alter table offering_import add column progressed_at timestamptz not null default now();

-- The steps at an offering, a page at a time.
create index trial_offering on trial (offering_id, id);
create index placement_offering on placement (offering_id, id);
create index activity_offering on activity (offering_id, id);
