-- What a use case wants to tell the chain, in the same transaction as what it changed. Debezium reads it from the log.
create table outbox (
    id             uuid        not null,
    created_at     timestamptz not null default clock_timestamp(),
    topic          text        not null,
    key            text        not null,
    type           text        not null,
    sequence       bigint      not null,
    correlation_id uuid        not null,
    causation_id   uuid,
    traceparent    text,
    payload        text        not null,
    primary key (id, created_at)
) partition by range (created_at);
create index outbox_created_at on outbox (created_at);

-- Rows are kept in daily partitions, so that forgetting a day is dropping a table. The scheduler calls this as the system
-- role; it runs with the owner's rights because only the owner may create and drop partitions.
create function outbox_maintain(days_ahead int, days_kept int) returns void
    language plpgsql security definer set search_path = public as
$$
declare
    day  date;
    part text;
begin
    for day in select d::date from generate_series(current_date - 1, current_date + days_ahead, interval '1 day') d loop
        execute format('create table if not exists outbox_%s partition of outbox for values from (%L) to (%L)',
                       to_char(day, 'YYYYMMDD'), day::timestamp at time zone 'UTC', (day + 1)::timestamp at time zone 'UTC');
    end loop;
    for part in select inhrelid::regclass::text from pg_inherits where inhparent = 'outbox'::regclass loop
        if to_date(right(part, 8), 'YYYYMMDD') < current_date - days_kept then
            execute format('drop table %s', part);
        end if;
    end loop;
end
$$;
revoke execute on function outbox_maintain from public;
grant execute on function outbox_maintain to ${service}_system;
do $$ begin perform outbox_maintain(14, 30); end $$;

-- Where the relay is, in time; used only when its replication slot was lost and rows must be published again.
create table relay_bookmark (
    slot           text primary key,
    relayed_until  timestamptz,
    republish_from timestamptz
);

grant insert on outbox to ${service}_tenant, ${service}_system;
grant select on outbox to ${service}_relay;
grant select, insert, update on relay_bookmark to ${service}_relay;
create publication outbox for table outbox with (publish = 'insert', publish_via_partition_root = true);
