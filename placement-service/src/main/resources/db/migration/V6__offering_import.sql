-- A file of offerings on its way into the joint offering: received row by row, then taken in as a whole or not at all.
create table offering_import (
    id              uuid        primary key,
    organisation    text        not null,
    -- Where the organiser worked when it sent the file.
    municipalities  text[]      not null,
    dry_run         boolean     not null,
    state           text        not null check (state in ('RECEIVING', 'RECEIVED', 'DONE', 'REFUSED', 'FAILED')),
    idempotency_key text,
    rows_read       int         not null default 0,
    rows_accepted   int         not null default 0,
    rows_refused    int         not null default 0,
    created         int         not null default 0,
    changed         int         not null default 0,
    unchanged       int         not null default 0,
    received_at     timestamptz not null default now(),
    ended_at        timestamptz
);
create unique index offering_import_once on offering_import (organisation, idempotency_key);
create index offering_import_due on offering_import (received_at) where state = 'RECEIVED';

-- Kept until the import has ended.
create table offering_import_row (
    import  uuid not null references offering_import on delete cascade,
    number  int  not null,
    -- By what it names its offering: no two rows may name the same.
    names   text,
    content text not null,
    primary key (import, number)
);
create index offering_import_row_names on offering_import_row (import, names, number);

create table offering_import_error (
    import  uuid   not null references offering_import on delete cascade,
    id      bigint generated always as identity,
    number  int    not null,
    field   text   not null,
    message text   not null,
    primary key (import, id)
);

do
$$
declare
    own text := 'organisation = current_setting(''app.organisation'', true)';
    part text;
begin
    alter table offering_import enable row level security;
    alter table offering_import force row level security;
    execute format('create policy own on offering_import to ${service}_tenant using (%1$s) with check (%1$s)', own);
    create policy everything on offering_import to ${service}_system using (true) with check (true);
    foreach part in array array ['offering_import_row', 'offering_import_error'] loop
        execute format('alter table %I enable row level security', part);
        execute format('alter table %I force row level security', part);
        execute format('create policy own on %1$I to ${service}_tenant using (exists '
            || '(select from offering_import i where i.id = %1$I.import))', part);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', part);
    end loop;
end
$$;
grant select, insert, update on offering_import to ${service}_tenant;
grant select, insert, delete on offering_import_row to ${service}_tenant;
grant select, insert on offering_import_error to ${service}_tenant;
grant select, update, delete on offering_import to ${service}_system;
grant select, delete on offering_import_row to ${service}_system;
grant select, insert, delete on offering_import_error to ${service}_system;
