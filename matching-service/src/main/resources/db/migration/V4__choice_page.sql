-- Links by which she chooses herself. Whoever has one can look and, once, answer; the page never shows who she is.
create table choice_link (
    id           uuid        primary key,
    shortlist    uuid        not null references shortlist on delete cascade,
    participant  uuid        not null references known_participant on delete cascade,
    organisation text        not null,
    language     text        not null check (language in ('NL', 'EN', 'TR', 'AR')),
    made_at      timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz,
    answer       text        check (answer in ('CHOSEN', 'HELP', 'NONE')),
    offering_id  uuid,
    answered_at  timestamptz,
    check ((answer is null) = (answered_at is null)),
    check (coalesce(answer = 'CHOSEN', false) = (offering_id is not null))
);
create index choice_link_participant on choice_link (participant);
create index choice_link_shortlist on choice_link (shortlist);

-- She wants to choose together with somebody.
create table help_request (
    id              uuid        primary key,
    participant     uuid        not null references known_participant on delete cascade,
    shortlist       uuid        not null references shortlist on delete cascade,
    asked_at        timestamptz not null,
    acknowledged_at timestamptz
);
create index help_request_participant on help_request (participant);
create index help_request_shortlist on help_request (shortlist);

-- Who was there when a choice was recorded with her.
alter table choice add column present text[] not null default '{}';

alter table choice_link enable row level security;
alter table choice_link force row level security;
alter table help_request enable row level security;
alter table help_request force row level security;

-- A link is its maker's alone, for as long as the maker may see her: it opens nothing that its maker could not.
create policy own on choice_link to ${service}_tenant
    using (organisation = current_setting('app.organisation', true)
        and exists (select from participant_access a where a.participant = choice_link.participant));
create policy everything on choice_link for select to ${service}_system using (true);
-- Whoever holds her now helps her, whoever gave her the link.
create policy ask on help_request for insert to ${service}_tenant
    with check (exists (select from participant_access a where a.participant = help_request.participant));
create policy held on help_request to ${service}_tenant
    using (exists (select from participant_access a where a.participant = help_request.participant and a.basis = 'HOLDS'));

grant select on choice_link to ${service}_system;
grant select, insert, update on choice_link, help_request to ${service}_tenant;
