-- What every service must know of a participant to write events about her: never who she is.
create table known_participant (
    participant           uuid primary key,
    municipality          text    not null,
    participation_level   text,
    recruitment_channel   text    not null,
    counts_for_programme  boolean not null,
    sequence              bigint  not null
);
-- What she last decided about one recipient and one purpose. No row: she never said, and what she takes part in speaks for her.
create table participant_consent (
    participant uuid    not null,
    recipient   text    not null,
    purpose     text    not null,
    given       boolean not null,
    sequence    bigint  not null,
    primary key (participant, recipient, purpose)
);
-- Which organisation may see her, on what ground and until when. Folded from events; every policy reads only this.
-- All grounds but holding her (and an emergency) serve a purpose, and end for as long as she withdraws her consent for it.
create table participant_access (
    participant  uuid not null,
    organisation text not null,
    basis        text not null check (basis in ('HOLDS', 'HELD', 'ASKED', 'TAKES_PART', 'CONSENTED', 'EMERGENCY')),
    purpose      text,
    until        timestamptz,
    unique nulls not distinct (participant, organisation, basis, purpose)
);
-- A keyed hash of who was erased, so that a late or replayed event does not bring her back.
create table erased_participant (
    hash      bytea primary key,
    erased_at timestamptz not null default now()
);

alter table known_participant enable row level security;
alter table known_participant force row level security;
alter table participant_access enable row level security;
alter table participant_access force row level security;
alter table participant_consent enable row level security;
alter table participant_consent force row level security;

create policy own on participant_access for select to ${service}_tenant
    using (organisation = current_setting('app.organisation', true) and (until is null or until > now())
        and not exists (select from participant_consent c where c.participant = participant_access.participant
            and c.recipient = participant_access.organisation and c.purpose = participant_access.purpose and not c.given));
create policy own on participant_consent for select to ${service}_tenant using (recipient = current_setting('app.organisation', true));
create policy everything on participant_consent to ${service}_system using (true) with check (true);
create policy everything on participant_access to ${service}_system using (true) with check (true);
create policy accessible on known_participant for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = known_participant.participant));
create policy everything on known_participant to ${service}_system using (true) with check (true);

-- Tells a caller whose genuine identifier finds nothing why: not arrived yet, erased, or simply not hers to see.
create function participant_state(id uuid, id_hash bytea) returns text
    language sql stable security definer set search_path = public as
$$
    select case
        when exists (select from erased_participant where hash = id_hash) then 'ERASED'
        when exists (select from known_participant where participant = id) then 'KNOWN'
        else 'UNKNOWN' end
$$;
-- Force makes the owner, whose rights the function uses, obey policies too; this one lets the function look.
create policy existence on known_participant for select to ${service}_owner using (true);
revoke execute on function participant_state from public;
grant execute on function participant_state to ${service}_tenant, ${service}_system;

grant select on known_participant, participant_access, participant_consent to ${service}_tenant;
grant select, insert, update, delete on known_participant, participant_access, participant_consent, erased_participant to ${service}_system;
