-- Folds the events of the touched participants into their journeys, and moves the tallies, the flows, the demand and the trails by the
-- difference that makes.
-- A rebuild runs the same statement for everybody, beginning with empty tables.
-- Records that are one woman (the same group) are counted as the first of them that anything was told of: her journey is folded from
-- all their events, and the others keep journeys of their own that are not counted.
with told as (
    select journey_event.*, group_of from unnest(:participants, :groups) as member (who, group_of) join journey_event on participant = who
), person as (
    select group_of, (array_agg(participant order by participant))[1] as person from told group by group_of
), owned as (
    select person as journey_of, person, told.* from told join person using (group_of)
    union all
    select participant, person, told.* from told join person using (group_of) where participant <> person
), events as (
    -- Numbered across all of them, which costs much less than woman by woman; only the order within each is looked at. What is taken of
    -- each is told from the last to the first throughout, so that they are sorted once.
    select *, row_number() over (order by journey_of, occurred_at, recorded_at, event_id) as n,
        case when step is null or step in ('RECRUITED', 'LEFT') then false
            when step = 'INTAKE_DONE' then occurred_at < first_recruited
            else occurred_at < greatest(first_recruited, first_intake) or step in ('EDUCATION', 'WORK', 'ENTERPRISE')
                and occurred_at < coalesce(first_part, 'infinity') end as out_of_order,
        case when type = 'nl.krachtketen.placements.placement-ended.v1' then 'ENDED' else step end as stood,
        case when type = 'nl.krachtketen.participants.handover-offered.v1' then taker end as asked,
        case when type = 'nl.krachtketen.participants.handover-accepted.v1' then taker when step = 'RECRUITED' then organisation end as holder,
        case when type = 'nl.krachtketen.participants.coach-assigned.v1' then coach end as coaching,
        case when step in ('ORIENTATION', 'TRIAL', 'PLACED') then offering end as joined
    from owned join (select journey_of, min(occurred_at) filter (where step = 'RECRUITED') as first_recruited,
            min(occurred_at) filter (where step = 'INTAKE_DONE') as first_intake,
            min(occurred_at) filter (where step in ('ORIENTATION', 'TRIAL', 'PLACED')) as first_part
        from owned group by journey_of) as hers using (journey_of)
), before as (
    select * from journey where participant = any(:participants)
), folded as (
    insert into journey (participant, merged_into, municipality, participation_level, recruitment_channel, counts_for_programme,
        recruited_at, intake_done_at, orientation_at, matched_at, trial_at, placed_at, education_at, work_at,
        enterprise_at, left_at, paused, entry_level, handed_over, handover_failed, stood, asked, holder, stands_since,
        placed_now, coach, coached_by, themes, area, trail, moved_on_from_there, unusual_by, languages, still_so)
    select journey_of, nullif(person, journey_of),
        coalesce((array_agg(municipality order by n desc) filter (where settles))[1], (array_agg(municipality order by n desc))[1]),
        (array_agg(participation_level order by n desc) filter (where participation_level is not null))[1],
        (array_agg(recruitment_channel order by n desc))[count(*)],
        coalesce((array_agg(counts_for_programme order by n desc) filter (where settles))[1], (array_agg(counts_for_programme order by n desc))[1]),
        min(occurred_at) filter (where step = 'RECRUITED'),
        min(occurred_at) filter (where step = 'INTAKE_DONE'),
        min(occurred_at) filter (where step = 'ORIENTATION'),
        min(occurred_at) filter (where step = 'MATCHED'),
        min(occurred_at) filter (where step = 'TRIAL'),
        min(occurred_at) filter (where step = 'PLACED'),
        min(occurred_at) filter (where step = 'EDUCATION'),
        min(occurred_at) filter (where step = 'WORK'),
        min(occurred_at) filter (where step = 'ENTERPRISE'),
        case when (array_agg(step order by n desc) filter (where step is not null))[1] = 'LEFT'
            then max(occurred_at) filter (where step = 'LEFT') end,
        coalesce((array_agg(type order by n desc) filter (where step in ('INTAKE_DONE', 'LEFT') or type in
            ('nl.krachtketen.participants.paused.v1', 'nl.krachtketen.participants.resumed.v1')))[1]
            = 'nl.krachtketen.participants.paused.v1', false),
        (array_agg(participation_level order by n desc) filter (where participation_level is not null))[count(participation_level)],
        bool_or(type = 'nl.krachtketen.participants.handover-accepted.v1'),
        coalesce((array_agg(type order by n desc) filter (where type like 'nl.krachtketen.participants.handover-%'))[1] in
            ('nl.krachtketen.participants.handover-declined.v1', 'nl.krachtketen.participants.handover-lapsed.v1'), false),
        (array_agg(stood order by n desc) filter (where stood is not null))[1],
        (array_agg(asked order by n desc) filter (where stood is not null or taker is not null))[1],
        coalesce((array_agg(holder order by n desc) filter (where holder is not null))[1], (array_agg(organisation order by n desc))[count(*)]),
        max(occurred_at) filter (where stood is not null or taker is not null or type = 'nl.krachtketen.participants.resumed.v1'),
        coalesce((array_agg(stood order by n desc) filter (where stood in ('PLACED', 'ENDED')))[1] = 'PLACED', false),
        (array_agg(coaching order by n desc) filter (where events.coach is not null))[1],
        (array_agg(organisation order by n desc) filter (where coaching is not null))[1],
        string_to_array((array_agg(themes order by n desc) filter (where themes is not null))[1], ','),
        (array_agg(area order by n desc) filter (where themes is not null))[1],
        case when count(distinct joined) = count(joined) then array_agg(joined order by n) filter (where joined is not null)
            else each_once(array_agg(joined order by n) filter (where joined is not null)) end,
        coalesce(max(occurred_at) filter (where step in ('EDUCATION', 'WORK', 'ENTERPRISE')) >= max(occurred_at) filter (where joined is not null), false),
        coalesce(array_agg(distinct organisation order by organisation) filter (where out_of_order), '{}'),
        (array_agg(languages order by n desc) filter (where languages is not null))[1],
        (array_agg(detail is null order by n desc) filter (where type = 'nl.krachtketen.placements.outcome-confirmed.v1'))[1]
    from events group by journey_of, person
    on conflict (participant) do update set merged_into = excluded.merged_into, municipality = excluded.municipality,
        participation_level = excluded.participation_level, recruitment_channel = excluded.recruitment_channel,
        counts_for_programme = excluded.counts_for_programme, recruited_at = excluded.recruited_at,
        intake_done_at = excluded.intake_done_at, orientation_at = excluded.orientation_at,
        matched_at = excluded.matched_at, trial_at = excluded.trial_at, placed_at = excluded.placed_at,
        education_at = excluded.education_at, work_at = excluded.work_at, enterprise_at = excluded.enterprise_at,
        left_at = excluded.left_at, paused = excluded.paused, entry_level = excluded.entry_level,
        handed_over = excluded.handed_over, handover_failed = excluded.handover_failed, stood = excluded.stood, asked = excluded.asked,
        holder = excluded.holder, stands_since = excluded.stands_since, placed_now = excluded.placed_now, coach = excluded.coach,
        coached_by = excluded.coached_by, themes = excluded.themes, area = excluded.area, trail = excluded.trail, moved_on_from_there = excluded.moved_on_from_there,
        unusual_by = excluded.unusual_by,
        languages = excluded.languages, still_so = excluded.still_so
    returning journey.*
), changed as (
    -- Of a woman who pauses nothing is expected now, so that she is in no share; whoever left or moved on pauses no more.
    select -1 as change, paused and left_at is null and moved_on_at is null as pauses, before.* from before
    where counts_for_programme and merged_into is null
    union all
    select 1, paused and left_at is null and moved_on_at is null, folded.* from folded where counts_for_programme and merged_into is null
), beside as (
    select was.municipality as was_in, now.municipality as now_in, was.cohort as was_cohort, now.cohort as now_cohort,
        coalesce(was.entry_level, 'UNKNOWN') as was_level, coalesce(now.entry_level, 'UNKNOWN') as now_level,
        was.recruitment_channel as was_channel, now.recruitment_channel as now_channel, was.days_to_next as was_days, now.days_to_next as now_days,
        array[was.recruited_at, was.intake_done_at, was.orientation_at, was.matched_at, was.trial_at, was.placed_at, was.moved_on_at,
            was.activated_at] as was_at,
        array[now.recruited_at, now.intake_done_at, now.orientation_at, now.matched_at, now.trial_at, now.placed_at, now.moved_on_at,
            now.activated_at] as now_at
    from (select * from changed where change < 0) as was full join (select * from changed where change > 0) as now using (participant)
), dated as (
    -- Most of what is known of a woman stays as it was: only what is dated otherwise, or counts elsewhere, is looked at.
    select case when change < 0 then was_in else now_in end as municipality, item,
        month_of(case when change < 0 then was_at[n] else now_at[n] end) as month, change
    from beside, unnest(array[-1, 1]) as change,
        unnest(array['RECRUITED', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL', 'PLACED', 'MOVED_ON', 'ACTIVATED'])
            with ordinality as step (item, n)
    where (was_at[n] is distinct from now_at[n] or was_in is distinct from now_in)
        and case when change < 0 then was_at[n] else now_at[n] end is not null
), days as (
    select step, change, case when change < 0 then was_in else now_in end as municipality,
        case when change < 0 then was_cohort else now_cohort end as cohort, case when change < 0 then was_level else now_level end as level,
        case when change < 0 then was_channel else now_channel end as channel, case when change < 0 then was_days[n] else now_days[n] end as days
    from beside, unnest(array[-1, 1]) as change,
        unnest(array['RECRUITED', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL', 'PLACED']) with ordinality as steps (step, n)
    where (was_days[n] is distinct from now_days[n] or (was_in, was_cohort, was_level, was_channel)
            is distinct from (now_in, now_cohort, now_level, now_channel))
        and case when change < 0 then was_days[n] else now_days[n] end is not null
), counted as (
    select municipality, fact.* from (
        select municipality, sum(change) filter (where recruited_at is not null) as recruited,
            sum(change) filter (where intake_done_at is not null) as intake_done, sum(change) filter (where orientation_at is not null) as orientation,
            sum(change) filter (where matched_at is not null) as matched, sum(change) filter (where trial_at is not null) as trial,
            sum(change) filter (where placed_at is not null) as placed, sum(change) filter (where moved_on_at is not null) as moved_on,
            sum(change) filter (where activated_at is not null) as activated, sum(change) filter (where education_at is not null) as education,
            sum(change) filter (where work_at is not null) as work, sum(change) filter (where enterprise_at is not null) as enterprise,
            sum(change) filter (where still_so is not null) as asked, sum(change) filter (where still_so) as still_so,
            sum(change) filter (where unusual) as unusual, sum(change) filter (where pauses and recruited_at is not null) as recruited_pauses,
            sum(change) filter (where pauses and intake_done_at is not null) as intake_done_pauses,
            sum(change) filter (where pauses and orientation_at is not null) as orientation_pauses,
            sum(change) filter (where pauses and matched_at is not null) as matched_pauses,
            sum(change) filter (where pauses and trial_at is not null) as trial_pauses,
            sum(change) filter (where pauses and placed_at is not null) as placed_pauses
        from changed group by municipality) as there,
        lateral (values ('STEP', 'RECRUITED', 0, recruited), ('STEP', 'INTAKE_DONE', 0, intake_done), ('STEP', 'ORIENTATION', 0, orientation),
            ('STEP', 'MATCHED', 0, matched), ('STEP', 'TRIAL', 0, trial), ('STEP', 'PLACED', 0, placed), ('STEP', 'MOVED_ON', 0, moved_on),
            ('ACTIVATED', 'ACTIVATED', 0, activated), ('MOVED_ON', 'EDUCATION', 0, education), ('MOVED_ON', 'WORK', 0, work),
            ('MOVED_ON', 'ENTERPRISE', 0, enterprise), ('LASTING', 'ASKED', 0, asked), ('LASTING', 'STILL_SO', 0, still_so),
            ('UNUSUAL', 'UNUSUAL', 0, unusual), ('PAUSED', 'RECRUITED', 0, recruited_pauses), ('PAUSED', 'INTAKE_DONE', 0, intake_done_pauses),
            ('PAUSED', 'ORIENTATION', 0, orientation_pauses), ('PAUSED', 'MATCHED', 0, matched_pauses), ('PAUSED', 'TRIAL', 0, trial_pauses),
            ('PAUSED', 'PLACED', 0, placed_pauses)) as fact (measure, item, bucket, women)
    union all
    select municipality, measure, furthest, 0, women from (
        select municipality, furthest, sum(change) as furthest_women,
            sum(change) filter (where left_at is not null and moved_on_at is null) as left_women
        from changed where furthest is not null and not pauses group by municipality, furthest) as there,
        lateral (values ('FURTHEST', furthest_women), ('LEFT', left_women)) as fact (measure, women)
    union all
    select municipality, 'MONTH', item, month, sum(change) from dated group by municipality, item, month
    union all
    select municipality, 'DAYS', step, days, sum(change) from days group by municipality, step, days
    union all
    select municipality, 'UNUSUAL_BY', organisation, 0, sum(change) from changed, unnest(unusual_by) as organisation
    where unusual_by <> '{}' group by municipality, organisation
), flowing as (
    select municipality, cohort, coalesce(entry_level, 'UNKNOWN') as level, recruitment_channel as channel, 'PATH' as measure, path as bucket,
        sum(change)::int as women
    from changed where cohort is not null group by 1, 2, 3, 4, 6 having sum(change) <> 0
    union all
    select municipality, cohort, level, channel, step, days, sum(change)::int from days group by 1, 2, 3, 4, 5, 6 having sum(change) <> 0
), flows as (
    insert into flow (municipality, grain, cohort, level, channel, measure, bucket, women)
    select municipality, grain, case when grain & 1 > 0 then cohort else 0 end, case when grain & 2 > 0 then level else '*' end,
        case when grain & 2 > 0 then channel else '*' end, measure, bucket, sum(women)::int
    from flowing, generate_series(0, 3) as grain
    where measure = 'PATH' or grain in (0, 3)
    group by 1, 2, 3, 4, 5, 6, 7 having sum(women) <> 0
    order by 1, 2, 3, 4, 5, 6, 7
    on conflict (municipality, grain, cohort, level, channel, measure, bucket) do update set women = flow.women + excluded.women
), demands as (
    insert into demand (municipality, theme, level, area, women, waiting)
    select municipality, theme, coalesce(participation_level, 'UNKNOWN'), coalesce(area, ''), sum(change)::int,
        coalesce(sum(change) filter (where path & 52 = 0), 0)::int
    from changed, unnest(themes || '*'::text) as theme
    where themes is not null and path & 1984 = 0
    group by 1, 2, 3, 4 having sum(change) <> 0 or sum(change) filter (where path & 52 = 0) <> 0
    order by 1, 2, 3, 4
    on conflict (municipality, theme, level, area) do update set women = demand.women + excluded.women,
        waiting = demand.waiting + excluded.waiting
), trails as (
    insert into trail (municipality, offering, next, women)
    select municipality, offering, case when pauses then 'PAUSED' when place < cardinality(trail) then trail[place + 1]::text
        when moved_on_from_there then 'MOVED_ON' when left_at is not null then 'LEFT' else 'NONE' end, sum(change)::int
    from changed, unnest(trail) with ordinality as step (offering, place)
    group by 1, 2, 3 having sum(change) <> 0
    order by 1, 2, 3
    on conflict (municipality, offering, next) do update set women = trail.women + excluded.women
), speaking as (
    insert into language_tally (municipality, language, coached, women)
    select municipality, language, coach is not null, sum(change)::int
    from changed, string_to_table(languages, ',') as language where left_at is null and moved_on_at is null
    group by 1, 2, 3 having sum(change) <> 0
    order by 1, 2, 3
    on conflict (municipality, language, coached) do update set women = language_tally.women + excluded.women
), difference as (
    select municipality, measure, item, bucket, women::int from counted
    union all
    select '*', measure, item, bucket, sum(women)::int
    from counted join municipality on code = municipality where wave is not null
    group by measure, item, bucket
)
insert into tally (municipality, measure, item, bucket, women)
select * from difference where women <> 0
-- Always in the same order, so that two replicas cannot lock each other out.
order by municipality, measure, item, bucket
on conflict (municipality, measure, item, bucket) do update set women = tally.women + excluded.women
