-- How organisers answered requests for a place. It says nothing of whose request it was, so that it outlasts her.
create table organiser_answer (
    offering_id  uuid        not null references offering,
    organisation text        not null,
    municipality text        not null,
    asked_at     timestamptz not null,
    answered_at  timestamptz not null,
    -- False if the deadline passed in silence.
    answered     boolean     not null
);
create index organiser_answer_of on organiser_answer (organisation, answered_at);
alter table organiser_answer enable row level security;
alter table organiser_answer force row level security;
-- The response rate is for the organiser itself, the volunteer centre and the municipality, and for nobody else.
create policy concerned on organiser_answer for select to ${service}_tenant
    using (organisation = current_setting('app.organisation', true)
        or string_to_array(current_setting('app.roles', true), ',') && array ['volunteer-centre', 'regie']
            and municipality = any (string_to_array(current_setting('app.municipalities', true), ',')));
-- Her holder may start her at somebody else's offering, which answers the request there too.
create policy note on organiser_answer for insert to ${service}_tenant
    with check (exists (select from offering o where o.id = offering_id and o.organisation = organiser_answer.organisation));
create policy everything on organiser_answer to ${service}_system using (true) with check (true);
grant select, insert on organiser_answer to ${service}_tenant, ${service}_system;

-- Whether what she moved on to was still so: asked once for each moment.
create table outcome_confirmation (
    outcome_id   uuid        not null references outcome on delete cascade,
    participant  uuid        not null references known_participant on delete cascade,
    moment       text        not null check (moment in ('AFTER_6_MONTHS', 'AFTER_12_MONTHS')),
    still_so     boolean     not null,
    occurred_at  timestamptz not null,
    organisation text        not null,
    recorded_at  timestamptz not null default now(),
    primary key (outcome_id, moment)
);
create index outcome_confirmation_participant on outcome_confirmation (participant);
alter table outcome_confirmation enable row level security;
alter table outcome_confirmation force row level security;
create policy accessible on outcome_confirmation to ${service}_tenant
    using (exists (select from participant_access a where a.participant = outcome_confirmation.participant));
create policy everything on outcome_confirmation to ${service}_system using (true) with check (true);
grant select, insert on outcome_confirmation to ${service}_tenant, ${service}_system;

-- The same day of the month some months later, by the calendar of the people concerned.
create function month_later(moment timestamptz, months int) returns timestamptz
    language sql immutable as
$$
    select (moment at time zone 'Europe/Amsterdam' + make_interval(months => months)) at time zone 'Europe/Amsterdam'
$$;
