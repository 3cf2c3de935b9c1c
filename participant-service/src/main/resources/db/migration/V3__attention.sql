-- Pauses that come to their date.
create index participant_pause_end on participant (paused_until) where state = 'PAUSED';

-- What happened to her, event by event, from all services. Codes and dates only.
create table timeline_entry (
    participant  uuid        not null references participant on delete cascade,
    event_id     uuid        not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    organisation text        not null,
    offering     uuid,
    codes        jsonb       not null,
    primary key (participant, event_id)
);

-- Where she stands: the last step by when it happened, whatever the order of arrival. look_at says when the stuck rules look at
-- her again; null for never, unless something happens.
create table chain_position (
    participant uuid        primary key references participant on delete cascade,
    step        text        not null,
    since       timestamptz not null,
    recorded_at timestamptz not null,
    event_id    uuid        not null,
    asked       text        not null,
    resumed_at  timestamptz,
    left_at     timestamptz,
    look_at     timestamptz
);
create index chain_position_look_at on chain_position (look_at) where look_at is not null;

-- What goes on for her: it does if it was last seen to begin after it last ended, and after she last left.
create table running_step (
    participant uuid not null references participant on delete cascade,
    kind        text not null check (kind in ('ACTIVITY', 'TRIAL', 'PLACEMENT', 'OUTCOME')),
    offering    uuid,
    shown_at    timestamptz,
    ended_at    timestamptz,
    unique nulls not distinct (participant, kind, offering)
);

-- A woman who stands still for longer than is usual; one at a time.
create table stall (
    id                   uuid        primary key,
    participant          uuid        not null references participant on delete cascade,
    step                 text        not null,
    since                timestamptz not null,
    turn                 text        not null,
    municipality         text        not null,
    participation_level  text,
    opened_at            timestamptz not null,
    reason               text,
    answered_at          timestamptz,
    municipality_told_at timestamptz,
    over_at              timestamptz,
    check ((reason is null) = (answered_at is null))
);
create unique index stall_lasting on stall (participant) where over_at is null;
create index stall_participant on stall (participant);
create index stall_unanswered on stall (opened_at) where over_at is null and reason is null and municipality_told_at is null;

-- What a municipality calls long, where it differs from what is usual. The job that finds stalls takes a change up.
create table stall_threshold (
    municipality text    primary key,
    thresholds   jsonb   not null,
    version      bigint  not null,
    taken_up     boolean not null default false
);

alter table timeline_entry enable row level security;
alter table timeline_entry force row level security;
alter table chain_position enable row level security;
alter table chain_position force row level security;
alter table running_step enable row level security;
alter table running_step force row level security;
alter table stall enable row level security;
alter table stall force row level security;
alter table stall_threshold enable row level security;
alter table stall_threshold force row level security;

create policy accessible on timeline_entry for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = timeline_entry.participant));
create policy accessible on chain_position for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = chain_position.participant));
create policy accessible on running_step for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = running_step.participant));

-- The holder, whoever must do the next thing if it may see her, and the direction of the municipality.
create policy concerned on stall for select to ${service}_tenant using (
    exists (select from participant p where p.id = stall.participant and current_setting('app.organisation', true) in (p.holder, stall.turn))
    and 'caseworker' = any (string_to_array(current_setting('app.roles', true), ',')));
create policy direction on stall for select to ${service}_tenant using (
    municipality = any (string_to_array(current_setting('app.municipalities', true), ','))
    and 'regie' = any (string_to_array(current_setting('app.roles', true), ',')));
create policy answer on stall for update to ${service}_tenant
    using (exists (select from participant p where p.id = stall.participant and p.holder = current_setting('app.organisation', true)));
create policy there on stall_threshold to ${service}_tenant
    using (municipality = any (string_to_array(current_setting('app.municipalities', true), ',')))
    with check (municipality = any (string_to_array(current_setting('app.municipalities', true), ','))
        and 'regie' = any (string_to_array(current_setting('app.roles', true), ',')));

create policy everything on timeline_entry to ${service}_system using (true) with check (true);
create policy everything on chain_position to ${service}_system using (true) with check (true);
create policy everything on running_step to ${service}_system using (true) with check (true);
create policy everything on stall to ${service}_system using (true) with check (true);
create policy everything on stall_threshold to ${service}_system using (true) with check (true);

grant select on timeline_entry, chain_position, running_step to ${service}_tenant;
grant select, update on stall to ${service}_tenant;
grant select, insert, update on stall_threshold to ${service}_tenant;
grant select, insert, update, delete on timeline_entry, chain_position, running_step, stall, stall_threshold to ${service}_system;
