-- Every time that she left. An export that tells of it goes on telling, also after she came back.
create table departure (
    participant uuid        not null references participant on delete cascade,
    reason      text        not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null default now()
);
create index departure_participant on departure (participant);

alter table departure enable row level security;
alter table departure force row level security;
create policy accessible on departure to ${service}_tenant
    using (exists (select from participant_access a where a.participant = departure.participant));
create policy unrestricted on departure as restrictive for select to ${service}_tenant using (not hidden_from_caller(participant));
create policy everything on departure to ${service}_system using (true) with check (true);
grant select, insert on departure to ${service}_tenant;
grant select, insert, update, delete on departure to ${service}_system;
