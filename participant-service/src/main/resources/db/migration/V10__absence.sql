-- Whether she was at the sessions that organisers told of, so that absence after absence is noticed. Told: her contact person
-- heard of it, and hears it once for each time that she stays away.
create table attendance (
    participant  uuid    not null references participant on delete cascade,
    offering     uuid    not null,
    session_date date    not null,
    present      boolean not null,
    sequence     bigint  not null,
    told         boolean not null default false,
    primary key (participant, offering, session_date)
);

alter table attendance enable row level security;
alter table attendance force row level security;
create policy everything on attendance to ${service}_system using (true) with check (true);
grant select, insert, update, delete on attendance to ${service}_system;
