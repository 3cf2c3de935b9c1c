-- Everything that was ever told on the chain, as it came; also what this version does not understand (not applied).
-- The rows have an order of their own, so that projections can be rebuilt from them.
create table event_log (
    position    bigint generated always as identity primary key,
    id          uuid        not null,
    source      text        not null,
    type        text        not null,
    topic       text        not null,
    subject     text        not null,
    participant uuid,
    time        timestamptz not null,
    sequence    bigint      not null,
    correlation uuid        not null,
    causation   uuid,
    applied     boolean     not null,
    payload     jsonb       not null,
    received_at timestamptz not null default now()
);
comment on column event_log.participant is 'Whom it is about; a random id once she was erased. Null for an offering.';
create index event_log_participant on event_log (participant) where participant is not null;
create index event_log_other on event_log ((payload ->> 'otherParticipantId')) where payload ->> 'otherParticipantId' is not null;

alter table event_log enable row level security;
alter table event_log force row level security;
create policy everything on event_log to ${service}_system using (true) with check (true);
grant select, insert, update on event_log to ${service}_system;
