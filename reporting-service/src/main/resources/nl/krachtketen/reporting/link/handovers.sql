-- Moves the counts of handovers by the difference that new events make.
with changed as (
    select 1 as change, * from handovers(:participants, '{}')
    union all
    select -1, * from handovers(:participants, :news)
)
insert into handover_tally (municipality, grain, month, giver, taker, outcome, days, handovers)
select municipality, grain, case when grain & 1 > 0 then month else 0 end, case when grain & 2 > 0 then giver else '*' end,
    case when grain & 2 > 0 then taker else '*' end, outcome, days, sum(change)::int
from changed, generate_series(1, 3) as grain
group by 1, 2, 3, 4, 5, 6, 7 having sum(change) <> 0
-- Always in the same order, so that two replicas cannot lock each other out.
order by 1, 2, 3, 4, 5, 6, 7
on conflict (municipality, grain, month, giver, taker, outcome, days) do update set handovers = handover_tally.handovers + excluded.handovers
