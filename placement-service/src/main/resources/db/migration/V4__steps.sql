-- A trial has an end that was agreed, and each side says for itself what it is like.
alter table trial
    add column expected_end date,
    add column her_evaluation text[] not null default '{}',
    add column organisers_evaluation text[] not null default '{}';

-- Who came to a session. The session is the offering's, and stays when she is erased; that she was there goes with her.
create table session (
    offering_id  uuid   not null references offering,
    session_date date   not null,
    headcount    int    check (headcount >= 0),
    version      bigint not null default 1,
    primary key (offering_id, session_date)
);
create table attendance (
    offering_id  uuid    not null,
    session_date date    not null,
    participant  uuid    not null references known_participant on delete cascade,
    present      boolean not null,
    version      bigint  not null default 1,
    primary key (offering_id, session_date, participant),
    foreign key (offering_id, session_date) references session
);
create index attendance_participant on attendance (participant);

-- How many were reached who are not registered. There is nobody in it.
create table reach (
    offering_id uuid   not null references offering,
    reach_date  date   not null,
    channel     text   not null,
    people      int    not null,
    women       int    not null,
    version     bigint not null default 1,
    primary key (offering_id, reach_date, channel),
    check (women between 0 and people)
);

do
$$
declare
    organisers text;
begin
    foreach organisers in array array ['session', 'attendance', 'reach'] loop
        execute format('alter table %I enable row level security', organisers);
        execute format('alter table %I force row level security', organisers);
        execute format('create policy organised on %1$I as restrictive to ${service}_tenant using (exists '
            || '(select from offering o where o.id = %1$I.offering_id and o.organisation = current_setting(''app.organisation'', true)))',
            organisers);
        execute format('create policy everything on %I to ${service}_system using (true) with check (true)', organisers);
        execute format('grant select, insert, update on %I to ${service}_tenant, ${service}_system', organisers);
    end loop;
end
$$;
create policy any_session on session to ${service}_tenant using (true);
create policy any_reach on reach to ${service}_tenant using (true);
create policy accessible on attendance to ${service}_tenant
    using (exists (select from participant_access a where a.participant = attendance.participant));
