-- After how many days a municipality calls somebody stuck, where it set that itself; everywhere else the usual days hold.
create table stall_term (
    municipality text not null,
    step         text not null,
    level        text not null,
    days         int  not null check (days > 0),
    primary key (municipality, step, level)
);
create table stall_terms_version (
    municipality text   primary key,
    sequence     bigint not null
);
comment on column stall_terms_version.sequence is 'Of what was set last: news that comes late changes nothing.';

do $$
declare
    name text;
begin
    foreach name in array array ['stall_term', 'stall_terms_version'] loop
        execute format('alter table %I enable row level security', name);
        execute format('alter table %I force row level security', name);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', name);
        execute format('grant select, insert, update, delete on %I to ${service}_system', name);
    end loop;
end
$$;
create policy directed on stall_term for select to ${service}_tenant using (directs(municipality));
grant select on stall_term to ${service}_tenant;
