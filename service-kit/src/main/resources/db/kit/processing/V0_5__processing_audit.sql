-- Which account made a request that processed a participant's data. The log itself names organisations only; what links the
-- two is the processing. Nobody reads this through the service: it is for an inquiry, by an operator.
create table processing_audit (
    processing  uuid        primary key,
    subject     text,
    client      text,
    recorded_at timestamptz not null default now()
);
create index processing_audit_recorded_at on processing_audit (recorded_at);
alter table processing_audit enable row level security;
alter table processing_audit force row level security;
create policy note on processing_audit for insert to ${service}_tenant with check (true);
create policy everything on processing_audit to ${service}_system using (true) with check (true);
grant insert on processing_audit to ${service}_tenant;
grant select, insert, delete on processing_audit to ${service}_system;
