-- Keeps of each offering, day and channel what was reported last, and moves the sums by the difference that makes.
with told as (
    select distinct on (offering, date, channel) offering, cast(date as date) as reach_date, channel, municipality, people, women, sequence
    from unnest(:offerings, :dates, :channels, :municipalities, :people, :women, :sequences)
        as report (offering, date, channel, municipality, people, women, sequence)
    order by offering, date, channel, sequence desc
), before as (
    select reach.* from reach join told using (offering, reach_date, channel)
), kept as (
    insert into reach (offering, reach_date, channel, municipality, people, women, sequence)
    select offering, reach_date, channel, municipality, people, women, sequence from told order by 1, 2, 3
    on conflict (offering, reach_date, channel) do update set municipality = excluded.municipality, people = excluded.people,
        women = excluded.women, sequence = excluded.sequence
    where reach.sequence < excluded.sequence
    returning reach.*
), changed as (
    select -1 as change, before.* from before join kept using (offering, reach_date, channel)
    union all
    select 1, kept.* from kept
)
insert into reach_tally (municipality, month, channel, people, women, reports)
select municipality, month_of(reach_date::timestamp at time zone 'Europe/Amsterdam'), channel, sum(change * people), sum(change * women), sum(change)
from changed group by 1, 2, 3
-- Always in the same order, so that two replicas cannot lock each other out.
order by 1, 2, 3
on conflict (municipality, month, channel) do update set people = reach_tally.people + excluded.people,
    women = reach_tally.women + excluded.women, reports = reach_tally.reports + excluded.reports
