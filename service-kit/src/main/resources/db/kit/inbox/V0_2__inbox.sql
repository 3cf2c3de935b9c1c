-- Events that this service has applied. An id that is here is dropped; it is inserted in the transaction of its effect.
create table inbox (
    id          uuid        not null,
    source      text        not null,
    type        text        not null,
    received_at timestamptz not null default now(),
    primary key (id, source)
);
create index inbox_received_at on inbox (received_at);
grant select, insert, delete on inbox to ${service}_system;
