-- What the programme office may know of the country besides totals: written down once a month, disclosed, and never touched again.
create table month_figure (
    month    int         not null,
    subject  text        not null check (subject in ('DEMAND', 'FLOW')),
    item     text        not null,
    part     text        not null,
    counted  int         not null,
    women    int         check (women >= 0 and women % 5 = 0 and women <> 5),
    taken_at timestamptz not null default now(),
    primary key (subject, month, item, part)
);
comment on column month_figure.month is 'The month that began when it was taken, or in which it was taken, as 200803.';
comment on column month_figure.item is 'DEMAND: a theme. FLOW: a step.';
comment on column month_figure.part is 'DEMAND: a level, or ALL. FLOW: what became of the women who took the step, or the next one that they took.';
comment on column month_figure.counted is 'The exact count: what the next month may tell is judged beside it. Granted to nobody but the platform itself.';
comment on column month_figure.women is 'Rounded to 5; null if it is suppressed.';

-- What is there already; the owner of the tables passes row-level security for as long as that takes. What an older version beside this one still
-- reads stays until a later release takes it away.
alter table published_demand no force row level security;
insert into month_figure select month, 'DEMAND', theme, level, counted, women, taken_at from published_demand;
alter table published_demand force row level security;
comment on table published_demand is 'Read by versions before month_figure only; not written to any more.';

alter table month_figure enable row level security;
alter table month_figure force row level security;
create policy programme on month_figure for select to ${service}_tenant
    using ('programme-office' = any (string_to_array(current_setting('app.roles', true), ',')));
create policy everything on month_figure to ${service}_system using (true) with check (true);
grant select (month, subject, item, part, women, taken_at) on month_figure to ${service}_tenant;
grant select, insert on month_figure to ${service}_system;
