-- How many wait, for whoever directs there. Asked once and not of every row, as row-level security would: this is on the first page.
create function waiting_in(place text, now timestamptz, places text[], levels text[], usual_days int[])
    returns table (stands text, turn text, women int, stuck int, since timestamptz)
    language sql stable security definer set search_path = public as
$$
    select j.stands, j.turn, count(*)::int, (count(*) filter (where j.stands_since < now - make_interval(days => usual.days)))::int, min(j.stands_since)
    from journey j join unnest(places, levels, usual_days) as usual (stands, level, days)
        on usual.stands = j.stands and usual.level = coalesce(j.participation_level, 'MIDDLE')
    where directs(place) and j.municipality = place and j.stands is not null and j.counts_for_programme and j.merged_into is null
        and exists (select from known_participant k where k.participant = j.participant)
    group by j.stands, j.turn
$$;
-- Force makes the owner, whose rights the function uses, obey policies too; this one lets the function look.
create policy counting on journey for select to ${service}_owner using (true);
revoke execute on function waiting_in from public;
grant execute on function waiting_in to ${service}_tenant;
