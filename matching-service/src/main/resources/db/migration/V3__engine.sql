-- What stands in her way, as she said at her intake.
alter table profile add column barriers text[] not null default '{}';

-- Which transaction wrote a row, so that each replica finds what changed since it last looked (see OfferingTable).
alter table open_offering
    add column last_joining_date date,
    add column changed_by xid8 not null default pg_current_xact_id();
create index open_offering_changed_by on open_offering (changed_by);
drop index open_offering_municipality;
create index open_offering_municipality on open_offering (municipality) where status in ('OPEN', 'FULL');
create index open_offering_region on open_offering (left(postcode_area, 2)) where status in ('OPEN', 'FULL');

-- How far she came with each offering, as placement-service told it.
create table step (
    participant uuid        not null references known_participant on delete cascade,
    offering_id uuid        not null,
    state       text        not null check (state in ('ASKED', 'RELEASED', 'RUNNING', 'ENDED')),
    state_order int         not null,
    occurred_at timestamptz not null,
    primary key (participant, offering_id)
);

-- What she decided about each organisation and purpose. The kit's participant_consent shows an organisation only what was decided
-- about itself; here whoever may see her must know where not to send her.
create table withdrawal (
    participant  uuid    not null references known_participant on delete cascade,
    organisation text    not null,
    purpose      text    not null,
    withdrawn    boolean not null,
    sequence     bigint  not null,
    primary key (participant, organisation, purpose)
);

-- In history that a partner brings along, a proposal was made before it was recorded.
alter table shortlist add column occurred_at timestamptz;
update shortlist set occurred_at = created_at;
alter table shortlist alter column occurred_at set not null;

-- With whom she wanted to go.
create table shortlist_companion (
    shortlist   uuid not null references shortlist on delete cascade,
    participant uuid not null references known_participant on delete cascade,
    primary key (shortlist, participant)
);
create index shortlist_companion_participant on shortlist_companion (participant);

alter table step enable row level security;
alter table step force row level security;
alter table withdrawal enable row level security;
alter table withdrawal force row level security;
alter table shortlist_companion enable row level security;
alter table shortlist_companion force row level security;

create policy accessible on step for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = step.participant));
create policy everything on step to ${service}_system using (true) with check (true);
create policy accessible on withdrawal for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = withdrawal.participant));
create policy everything on withdrawal to ${service}_system using (true) with check (true);
create policy accessible on shortlist_companion to ${service}_tenant
    using (exists (select from participant_access a where a.participant = shortlist_companion.participant));

grant select on step, withdrawal to ${service}_tenant;
grant select, insert on shortlist_companion to ${service}_tenant;
grant select, insert, update, delete on step, withdrawal to ${service}_system;
