-- What women in the programme's municipalities want, as it may leave them: written down once a month, disclosed, and never touched again.
create table published_demand (
    month    int         not null,
    theme    text        not null,
    level    text        not null check (level in ('LOW', 'MIDDLE', 'HIGH', 'UNKNOWN', 'ALL')),
    counted  int         not null,
    women    int         check (women >= 0 and women % 5 = 0 and women <> 5),
    taken_at timestamptz not null default now(),
    primary key (month, theme, level)
);
comment on column published_demand.month is 'The month that began when it was taken, as 200803.';
comment on column published_demand.counted is 'The exact count: what the next month may tell is judged beside it. Granted to nobody but the platform itself.';
comment on column published_demand.women is 'Rounded to 5; null if it is suppressed.';
alter table published_demand enable row level security;
alter table published_demand force row level security;
create policy programme on published_demand for select to ${service}_tenant
    using ('programme-office' = any (string_to_array(current_setting('app.roles', true), ',')));
create policy everything on published_demand to ${service}_system using (true) with check (true);
grant select (month, theme, level, women, taken_at) on published_demand to ${service}_tenant;
grant select, insert on published_demand to ${service}_system;
