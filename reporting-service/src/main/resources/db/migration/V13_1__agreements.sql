-- What the programme office agreed with a municipality: how many women per year and step.
create table agreement (
    municipality text   primary key references municipality,
    agreed_on    date   not null,
    version      bigint not null default 1
);
create table agreed_target (
    municipality text not null references agreement on delete cascade,
    year         int  not null check (year between 2000 and 2100),
    step         text not null check (step in ('RECRUITED', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL', 'PLACED', 'ACTIVATED', 'MOVED_ON')),
    women        int  not null check (women > 0),
    primary key (municipality, year, step)
);
comment on table agreed_target is 'What is agreed for ACTIVATED adds up to the target of the municipality; nothing else is ever added to it.';

do $$
declare
    name text;
begin
    foreach name in array array ['agreement', 'agreed_target'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy own on %I for select to ${service}_tenant using (directs(municipality))', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
        execute format('grant select on %I to ${service}_tenant', name);
        execute format('grant select, insert, update, delete on %I to ${service}_system', name);
    end loop;
end
$$;

-- In which month each step was taken, so that what is agreed per year can be held against it.
alter table journey no force row level security;
alter table tally no force row level security;
insert into tally (municipality, measure, item, bucket, women)
select place, 'MONTH', item, month_of(moment), count(*)
from journey left join municipality m on m.code = municipality and m.wave is not null,
    unnest(array['INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TRIAL', 'PLACED', 'MOVED_ON'],
        array[intake_done_at, orientation_at, matched_at, trial_at, placed_at, moved_on_at]) as taken (item, moment),
    unnest(array[municipality, case when m.code is not null then '*' end]) as place
where counts_for_programme and merged_into is null and moment is not null and place is not null
group by 1, 2, 3, 4;
alter table journey force row level security;
alter table tally force row level security;
