-- What she decided about each recipient and purpose: the receipt that can be shown, and how it ended.
create table consent (
    id             uuid        primary key,
    participant    uuid        not null references participant on delete cascade,
    purpose        text        not null,
    recipient      text        not null,
    legal_basis    text        not null,
    notice_version text,
    language       text,
    last_date      date,
    recorded_by    text,
    given_at       timestamptz not null,
    ending         text check (ending in ('WITHDRAWN', 'EXPIRED', 'REPLACED')),
    ended_by       text,
    ended_at       timestamptz,
    check ((ending is null) = (ended_at is null)),
    check (legal_basis in ('CHOICE', 'NOT_ASKED') or num_nulls(notice_version, language, recorded_by) = 0)
);
create unique index consent_open on consent (participant, purpose, recipient) where ended_at is null;
create index consent_participant on consent (participant);
create index consent_last_date on consent (last_date) where ended_at is null;

alter table consent enable row level security;
alter table consent force row level security;

-- The holder sees all of them, a recipient its own: also before the news of a handover that it is offered has come round.
create policy accessible on consent for select to ${service}_tenant
    using (recipient = current_setting('app.organisation', true)
        or exists (select from participant_access a where a.participant = consent.participant and a.basis = 'HOLDS'));
create policy give on consent for insert to ${service}_tenant
    with check (exists (select from participant_access a where a.participant = consent.participant and a.basis = 'HOLDS'));
create policy finish on consent for update to ${service}_tenant
    using (exists (select from participant_access a where a.participant = consent.participant and a.basis = 'HOLDS'));
create policy everything on consent to ${service}_system using (true) with check (true);

grant select, insert, update on consent to ${service}_tenant;
grant select, insert, update, delete on consent to ${service}_system;
