-- The figures of a municipality over a period, as they are told now. Who pauses or left is in them like all others: they say what happened.
with women as (
    select * from journey where municipality = :municipality and counts_for_programme and merged_into is null
), taken as (
    select at, step, n, max(n) over (partition by participant) as furthest
    from women, lateral (values ('RECRUITED', 1, recruited_at), ('INTAKE_DONE', 2, intake_done_at), ('ORIENTATION', 3, orientation_at),
        ('MATCHED', 4, matched_at), ('TRIAL', 5, trial_at), ('PLACED', 6, placed_at), ('MOVED_ON', 7, moved_on_at)) as taken (step, n, at)
    where at < :end
), moved as (
    select kind, at from women, lateral (values ('EDUCATION', education_at), ('WORK', work_at), ('ENTERPRISE', enterprise_at)) as moved (kind, at)
    where at < :end
), entered as (
    select * from women where cohort between :first and :last
), in_year as (
    select step, month_of(at) / 100 as year from taken
    union all select 'ACTIVATED', month_of(activated_at) / 100 from women where activated_at < :end
), agreed as (
    select year, step, women from agreed_target where municipality = :municipality and year between :first / 100 and :last / 100
), told (part, item, measure, number) as (
    select 'TARGET', year || ' ' || step, 'AGREED', women from agreed
    union all select 'TARGET', year || ' ' || step, 'UNTIL_END', count(*) from agreed join in_year using (year, step) group by year, step
    union all select 'ACTIVATED', 'ACTIVATED', 'IN_PERIOD', count(*) from women where activated_at >= :start and activated_at < :end
    union all select 'ACTIVATED', 'ACTIVATED', 'UNTIL_END', count(*) from women where activated_at < :end
    union all select 'STEPS', step, 'IN_PERIOD', count(*) filter (where at >= :start) from taken group by step
    union all select 'STEPS', step, 'UNTIL_END', count(*) from taken group by step
    union all select 'STEPS', step, 'WENT_ON', count(*) filter (where furthest > n) from taken group by step
    union all select 'MOVED_ON', kind, 'IN_PERIOD', count(*) filter (where at >= :start) from moved group by kind
    union all select 'MOVED_ON', kind, 'UNTIL_END', count(*) from moved group by kind
    union all select 'LEFT', 'LEFT', 'IN_PERIOD', count(*) from women where left_at >= :start and left_at < :end
    union all select 'MONTHS', month_of(recruited_at)::text, 'RECRUITED', count(*) from women where recruited_at >= :start and recruited_at < :end
        group by 2
    union all select 'MONTHS', month_of(activated_at)::text, 'ACTIVATED', count(*) from women where activated_at >= :start and activated_at < :end
        group by 2
    union all select 'LEVELS', coalesce(entry_level, 'UNKNOWN'), 'CAME_IN', count(*) from entered group by 2
    union all select 'LEVELS', coalesce(entry_level, 'UNKNOWN'), 'TOOK_PART', count(*) filter (where least(orientation_at, activated_at) < :end)
        from entered group by 2
    union all select 'LEVELS', coalesce(entry_level, 'UNKNOWN'), 'ACTIVATED', count(*) filter (where activated_at < :end) from entered group by 2
    union all select 'CHANNELS', recruitment_channel, 'CAME_IN', count(*) from entered group by 2
    union all select 'CHANNELS', recruitment_channel, 'TOOK_PART', count(*) filter (where least(orientation_at, activated_at) < :end)
        from entered group by 2
    union all select 'HANDOVERS', outcome, 'NUMBER', sum(handovers) from handover_tally
        where municipality = :municipality and grain = 1 and month between :first and :last group by outcome
    union all select 'REACH', channel, 'PEOPLE', sum(people) from reach_tally
        where municipality = :municipality and month between :first and :last group by channel
    union all select 'REACH', channel, 'WOMEN', sum(women) from reach_tally
        where municipality = :municipality and month between :first and :last group by channel
    union all select 'BONUS', account, 'NUMBER', count(*) from bonus_entry
        where municipality = :municipality and counted_at >= :start and counted_at < :end group by account
)
select part, item, measure, number::int from told where number > 0 order by part, item, measure
