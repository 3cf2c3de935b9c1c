-- How many women: kept up to date with each journey, so that a dashboard costs the same at a thousand and at a million events.
-- Only who counts for the programme is counted. Municipality '*' is the total of the programme's municipalities.
create table tally (
    municipality text not null,
    measure      text not null check (measure in ('STEP', 'FURTHEST', 'LEFT', 'PAUSED', 'DAYS', 'MONTH', 'MOVED_ON', 'ACTIVATED', 'UNUSUAL')),
    item         text not null,
    bucket       int  not null,
    women        int  not null,
    primary key (municipality, measure, item, bucket)
) with (fillfactor = 70);
comment on column tally.item is 'The step, or the kind of moving on.';
comment on column tally.bucket is 'DAYS: whole days from this step to her next one; MONTH: year and month as 200803; else 0.';

alter table tally enable row level security;
alter table tally force row level security;
create policy own on tally for select to ${service}_tenant
    using (string_to_array(current_setting('app.municipalities', true), ',') && array['*', municipality]);
create policy everything on tally to ${service}_system using (true) with check (true);
grant select on tally to ${service}_tenant;
grant select, insert, update, delete on tally to ${service}_system;

-- One thing for which a woman is counted; not counted if the bucket is null.
create type tally_fact as (measure text, item text, bucket int);

-- Small enough for the planner to write out in place.
create function later(than timestamptz, moment timestamptz) returns timestamptz language sql immutable
    return case when moment >= than then moment end;
create function reached(moment timestamptz) returns int language sql immutable
    return case when moment is not null then 0 end;
create function days_until(moment timestamptz, next timestamptz) returns int language sql immutable
    return floor(extract(epoch from next - moment) / 86400)::int;
create function month_of(moment timestamptz) returns int language sql immutable
    return (extract(year from moment at time zone 'Europe/Amsterdam') * 100
        + extract(month from moment at time zone 'Europe/Amsterdam'))::int;
