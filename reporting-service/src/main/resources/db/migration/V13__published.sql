-- What everybody may know: written down once a month, disclosed, and never touched again.
create table publication (
    month    int         primary key,
    taken_at timestamptz not null default now()
);
comment on column publication.month is 'The month that began when the figures were taken, as 200803.';

create table published_figure (
    month   int     not null references publication,
    place   text    not null,
    measure text    not null check (measure in ('CAME_IN', 'INTAKE_DONE', 'ORIENTATION', 'MATCHED', 'TOOK_PART', 'JOINED_IN', 'PLACED',
                                                'ACTIVATED', 'MOVED_ON')),
    level   text    not null,
    channel text    not null,
    counted int     not null,
    women   int     check (women >= 0 and women % 5 = 0 and women <> 5),
    primary key (month, place, measure, level, channel)
);
comment on column published_figure.place is 'A municipality of the programme; * for all of them together.';
comment on column published_figure.level is 'The level at which she came in; * for all. Channel likewise.';
comment on column published_figure.counted is 'The exact count: what the next month may tell is judged beside it. Granted to nobody but the platform itself.';
comment on column published_figure.women is 'Rounded to 5; null if it is suppressed. The check is the last guard: a count of 1 to 9 does not get in.';

do $$
declare
    name text;
begin
    foreach name in array array ['publication', 'published_figure'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy everybody on %I for select to ${service}_tenant using (true)', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
        execute format('grant select, insert on %I to ${service}_system', name);
    end loop;
end
$$;
grant select on publication to ${service}_tenant;
grant select (month, place, measure, level, channel, women) on published_figure to ${service}_tenant;
