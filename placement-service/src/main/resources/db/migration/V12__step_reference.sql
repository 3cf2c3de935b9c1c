-- By which reference of its own an organisation knows a step. Each organisation is shown its own only; they go with her.
create table step_reference (
    organisation text not null,
    kind         text not null check (kind in ('TRIAL', 'PLACEMENT', 'ACTIVITY')),
    reference    text not null,
    step         uuid not null,
    participant  uuid not null references known_participant on delete cascade,
    primary key (organisation, kind, reference),
    unique (step, organisation)
);
create index step_reference_participant on step_reference (participant);
alter table step_reference enable row level security;
alter table step_reference force row level security;
create policy own on step_reference to ${service}_tenant
    using (organisation = current_setting('app.organisation', true)) with check (organisation = current_setting('app.organisation', true));
create policy everything on step_reference to ${service}_system using (true) with check (true);
grant select, insert, update on step_reference to ${service}_tenant;
grant select, delete on step_reference to ${service}_system;
