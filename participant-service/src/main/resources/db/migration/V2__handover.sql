-- Somebody passed from one organisation to another: offered, then accepted, declined or lapsed. The giver keeps her until accepted.
create table handover (
    id                uuid        primary key,
    participant       uuid        not null references participant on delete cascade,
    giver             text        not null,
    taker             text        not null check (taker <> giver),
    -- The closed group with which she goes; null if she goes alone.
    member_of         uuid,
    reason            text        not null,
    wanted_step       text        not null,
    offered_at        timestamptz not null,
    answer_by         timestamptz not null check (answer_by > offered_at),
    warm_meeting_date date,
    warnings          text[]      not null,
    -- The place behind the promise, as its organiser last answered.
    offering_id       uuid,
    promised_by       text,
    place_state       text        check (place_state in ('ASKED', 'RESERVED', 'WAITING_LISTED', 'REFUSED')),
    place_position    int         check ((place_position is not null) = coalesce(place_state = 'WAITING_LISTED', false)),
    state             text        not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED', 'LAPSED')),
    ended_at          timestamptz check ((ended_at is null) = (state = 'OFFERED')),
    contact_person    text        check ((contact_person is not null) = (state = 'ACCEPTED')),
    decline_reason    text        check ((decline_reason is not null) = (state = 'DECLINED')),
    version           bigint      not null,
    check ((offering_id is null) = (place_state is null))
);
create unique index handover_open on handover (participant) where state = 'OFFERED';
create index handover_due on handover (answer_by) where state = 'OFFERED';
create index handover_participant on handover (participant, id);
create index handover_giver on handover (giver, id);
create index handover_taker on handover (taker, id);

-- The giver came back to her after a handover.
create table handover_contact (
    id           uuid        primary key,
    handover     uuid        not null references handover on delete cascade,
    channel      text        not null,
    contact_date date        not null,
    next_date    date,
    recorded_at  timestamptz not null default now()
);
create index handover_contact_handover on handover_contact (handover);

-- Somebody pointed to another organisation; nothing is transferred.
create table referral (
    id           uuid        primary key,
    participant  uuid        not null references participant on delete cascade,
    organisation text        not null,
    recipient    text        not null check (recipient <> organisation),
    reason       text        not null,
    wanted_step  text        not null,
    offering_id  uuid,
    referred_at  timestamptz not null
);
create index referral_participant on referral (participant);

alter table handover enable row level security;
alter table handover force row level security;
alter table handover_contact enable row level security;
alter table handover_contact force row level security;
alter table referral enable row level security;
alter table referral force row level security;

-- The giver sees it as long as it may see her. The taker sees it at once, before the news of it has let it see her, and goes on
-- seeing what it answered, unless she withdrew her consent.
create policy given on handover for select to ${service}_tenant
    using (giver = current_setting('app.organisation', true)
        and exists (select from participant_access a where a.participant = handover.participant));
create policy taken on handover for select to ${service}_tenant
    using (taker = current_setting('app.organisation', true)
        and (exists (select from participant_access a where a.participant = handover.participant)
            or not exists (select from participant_consent c where c.participant = handover.participant
                and c.recipient = handover.taker and c.purpose = 'HANDOVER' and not c.given)));
create policy offer on handover for insert to ${service}_tenant
    with check (giver = current_setting('app.organisation', true)
        and exists (select from participant_access a where a.participant = handover.participant));
create policy answer on handover for update to ${service}_tenant
    using (taker = current_setting('app.organisation', true) and state = 'OFFERED')
    with check (taker = current_setting('app.organisation', true));
create policy everything on handover to ${service}_system using (true) with check (true);

create policy visible on handover_contact for select to ${service}_tenant
    using (exists (select from handover h where h.id = handover_contact.handover));
create policy follow_up on handover_contact for insert to ${service}_tenant
    with check (exists (select from handover h where h.id = handover_contact.handover
        and h.giver = current_setting('app.organisation', true) and h.state = 'ACCEPTED'));
create policy everything on handover_contact to ${service}_system using (true) with check (true);

create policy accessible on referral for select to ${service}_tenant
    using (current_setting('app.organisation', true) in (organisation, recipient)
        and exists (select from participant_access a where a.participant = referral.participant));
create policy refer on referral for insert to ${service}_tenant
    with check (organisation = current_setting('app.organisation', true));
create policy everything on referral to ${service}_system using (true) with check (true);

-- Who is asked to take her over may look at her, and may make itself her holder; nobody else.
create policy asked on participant for select to ${service}_tenant
    using (exists (select from handover h where h.participant = participant.id
        and h.taker = current_setting('app.organisation', true) and h.state = 'OFFERED'));
create policy answer on participant for update to ${service}_tenant
    using (exists (select from handover h where h.participant = participant.id
        and h.taker = current_setting('app.organisation', true) and h.state = 'OFFERED'))
    with check (exists (select from handover h where h.participant = participant.id and participant.holder in (h.giver, h.taker)
        and h.taker = current_setting('app.organisation', true) and h.state = 'OFFERED'));

grant select, insert, update on handover to ${service}_tenant;
grant select, insert on handover_contact, referral to ${service}_tenant;
grant select, insert, update, delete on handover, handover_contact, referral to ${service}_system;
