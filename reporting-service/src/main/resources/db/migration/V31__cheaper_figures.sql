-- What a policy asks of the caller it asks once in a query, not of every row: most of what the cohorts of a municipality cost was that.
create function directed() returns text[] language sql stable as
$$
    select case when string_to_array(current_setting('app.roles', true), ',') && array ['regie', 'programme-office']
        then string_to_array(current_setting('app.municipalities', true), ',') else '{}' end
$$;
comment on function directed is 'Where the caller directs; * is everywhere.';
alter policy own on flow using (municipality = any ((select directed())::text[]) or '*' = any ((select directed())::text[]));
alter policy own on flow_stand using (municipality = any ((select directed())::text[]) or '*' = any ((select directed())::text[]));

-- The same, reckoned in binary instead of decimal numbers: they are asked for a dozen times for each woman in a batch.
create or replace function days_until(moment timestamptz, next timestamptz) returns int language sql immutable
    return floor(date_part('epoch', next - moment) / 86400)::int;
create or replace function month_of(moment timestamptz) returns int language sql immutable
    return (date_part('year', moment at time zone 'Europe/Amsterdam') * 100 + date_part('month', moment at time zone 'Europe/Amsterdam'))::int;
