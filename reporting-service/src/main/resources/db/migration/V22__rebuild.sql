-- Projections are made anew beside the live ones: by the same statements, in tables of the same names in a schema of its own (ADR 0029).
create schema rebuild;
grant usage on schema rebuild to ${service}_system;

create table projection_rebuild (
    id           uuid        primary key default gen_random_uuid(),
    requested_at timestamptz not null default now(),
    leased_by    uuid,
    leased_until timestamptz,
    events       bigint      not null default 0,
    done         bigint      not null default 0,
    begun_again  int         not null default 0,
    removed      bigint,
    added        bigint,
    failure      text,
    finished_at  timestamptz
);
comment on table projection_rebuild is 'An operator asks by inserting a row; a replica takes it up and writes how far it is.';
comment on column projection_rebuild.begun_again is 'How often it began anew because somebody was erased meanwhile.';
comment on column projection_rebuild.removed is 'Live rows that were not made again; with none removed and none added it changed nothing.';
alter table projection_rebuild enable row level security;
alter table projection_rebuild force row level security;
create policy everything on projection_rebuild to ${service}_system using (true) with check (true);
create policy asking on projection_rebuild to ${service}_owner using (true) with check (true);
grant select, insert, update on projection_rebuild to ${service}_system;

-- Not logged: after a crash it begins anew. Without row-level security: only the platform itself has any right there.
create function rebuild_begin(projections text[]) returns void
    language plpgsql security definer set search_path = public as
$$
declare
    name text;
begin
    foreach name in array projections loop
        execute format('drop table if exists rebuild.%I', name);
        execute format('create unlogged table rebuild.%I (like public.%I including all)', name, name);
        execute format('grant select, insert, update, delete, maintain on rebuild.%I to ${service}_system', name);
    end loop;
end
$$;

create function rebuild_end(projections text[]) returns void
    language plpgsql security definer set search_path = public as
$$
declare
    name text;
begin
    foreach name in array projections loop
        execute format('drop table if exists rebuild.%I', name);
    end loop;
end
$$;
revoke execute on function rebuild_begin, rebuild_end from public;
grant execute on function rebuild_begin, rebuild_end to ${service}_system;
