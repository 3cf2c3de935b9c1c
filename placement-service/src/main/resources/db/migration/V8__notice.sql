-- What an organisation should know, until somebody there has seen it. What is about a woman goes with her.
create table notice (
    id           uuid        primary key,
    kind         text        not null check (kind in ('ANSWER_DUE', 'OUTCOME_UNCONFIRMED', 'OFFERING_UNCONFIRMED', 'OFFERING_HIDDEN')),
    organisation text        not null,
    participant  uuid        references known_participant on delete cascade,
    offering_id  uuid        references offering,
    -- The request or the outcome.
    about        uuid,
    told_at      timestamptz not null,
    seen_at      timestamptz
);
create index notice_organisation on notice (organisation, id) where seen_at is null;
create index notice_participant on notice (participant);
alter table notice enable row level security;
alter table notice force row level security;
-- A notice says that she is there: to nobody who may not see her (any more).
create policy own on notice to ${service}_tenant
    using (organisation = current_setting('app.organisation', true)
        and (participant is null or exists (select from participant_access a where a.participant = notice.participant)));
create policy everything on notice to ${service}_system using (true) with check (true);
grant select, update (seen_at) on notice to ${service}_tenant;
grant select, insert, delete on notice to ${service}_system;

-- What was asked already. An organiser is asked anew after each time that it said that its offering is still so.
alter table offering add column asked_to_confirm_at timestamptz;
alter table outcome add column asked_after text check (asked_after in ('AFTER_6_MONTHS', 'AFTER_12_MONTHS'));
create index outcome_to_ask_after on outcome (occurred_at) where asked_after is distinct from 'AFTER_12_MONTHS';

-- Whoever tells of her request locks her before the offering too.
grant execute on function lock_offering_for to ${service}_system;
