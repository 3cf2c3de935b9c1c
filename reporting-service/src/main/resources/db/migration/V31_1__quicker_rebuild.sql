-- What is made anew is looked up by its keys only: the other indexes, which readers need, are the live tables' own.
create or replace function rebuild_begin(projections text[]) returns void
    language plpgsql security definer set search_path = public as
$$
declare
    name text;
    key  text;
begin
    foreach name in array projections loop
        execute format('drop table if exists rebuild.%I', name);
        execute format('create unlogged table rebuild.%I (like public.%I including all excluding indexes)', name, name);
        for key in select pg_get_constraintdef(oid) from pg_constraint where conrelid = format('public.%I', name)::regclass and contype in ('p', 'u') loop
            execute format('alter table rebuild.%I add %s', name, key);
        end loop;
        execute format('grant select, insert, update, delete, maintain on rebuild.%I to ${service}_system', name);
    end loop;
end
$$;
