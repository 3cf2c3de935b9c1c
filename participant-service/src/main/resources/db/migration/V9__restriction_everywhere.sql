-- Who does not see a restricted record does not see what else is kept about her either. This stands last, because it holds for
-- every table of what happened to her, but a handover: both of its sides know of that, and must be able to end it.
create function hidden_from_caller(id uuid) returns boolean
    language sql stable security definer set search_path = public as
$$
    select exists (select from participant p where p.id = hidden_from_caller.id and p.restricted
            and p.holder <> current_setting('app.organisation', true))
        and not exists (select from participant_access a where a.participant = hidden_from_caller.id
            and a.organisation = current_setting('app.organisation', true) and a.basis in ('HOLDS', 'ASKED', 'EMERGENCY')
            and (a.until is null or a.until > now()))
        -- Whom the holder asks sees her at once, before the news of it has gone round.
        and not exists (select from handover h where h.participant = hidden_from_caller.id and h.state = 'OFFERED'
            and h.taker = current_setting('app.organisation', true))
$$;
create policy look_for_hidden on handover for select to ${service}_owner using (true);
revoke execute on function hidden_from_caller from public;
grant execute on function hidden_from_caller to ${service}_tenant;

-- Both sides of a handover know of it, and keep hearing of it.
create function is_side_of_handover(id uuid) returns boolean
    language sql stable security definer set search_path = public as
$$
    select exists (select from handover h where h.id = is_side_of_handover.id
        and current_setting('app.organisation', true) in (h.giver, h.taker))
$$;
revoke execute on function is_side_of_handover from public;
grant execute on function is_side_of_handover to ${service}_tenant;

-- A notice says that she is there: to no case worker who may not see her (any more), and to no direction if she is restricted.
create policy still_theirs on notice as restrictive for select to ${service}_tenant
    using (participant is null or role = 'privacy-officer' or is_side_of_handover(about)
        or (not hidden_from_caller(participant)
            and (role = 'regie' or exists (select from participant_access a where a.participant = notice.participant))));
-- Whoever holds the restricted one of two linked records goes on seeing the link.
create policy unrestricted on participant_link as restrictive for select to ${service}_tenant
    using (not hidden_from_caller(participant) and not hidden_from_caller(other));

do
$$
declare
    about_her text;
begin
    foreach about_her in array array ['intake', 'level_assessment', 'consent', 'referral', 'timeline_entry', 'chain_position',
        'running_step', 'stall', 'coach_assignment', 'contact_moment', 'participant_move', 'group_member']
    loop
        execute format('create policy unrestricted on %1$I as restrictive for select to ${service}_tenant '
            || 'using (not hidden_from_caller(participant))', about_her);
    end loop;
end
$$;
