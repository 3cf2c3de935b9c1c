-- The processing log about each participant: what all services did with her data. Her identifier in it is encrypted; this
-- table alone leads back to her, and goes when she is erased. What was done then stays on record, about nobody.
create table processing_subject (
    data_subject_id text primary key,
    participant     uuid not null unique references participant on delete cascade
);
create table processing_record (
    id              uuid        primary key,
    processing      uuid        not null,
    trace_id        text        not null,
    span_id         text        not null,
    status          text        not null check (status in ('OK', 'ERROR')),
    name            text        not null,
    purpose         text        not null,
    data_subject_id text        references processing_subject on delete set null,
    organisation    text        not null,
    source          text        not null,
    started_at      timestamptz not null,
    ended_at        timestamptz not null
);
create index processing_record_subject on processing_record (data_subject_id, id);
create index processing_record_ended_at on processing_record (ended_at);

-- The public names of organisations, as their own tokens tell them.
create table organisation (
    oin     text        primary key,
    title   text        not null,
    seen_at timestamptz not null default now()
);

-- The links that lead a participant to what is kept about her. The token in a link is computed from the id under a key that is
-- not in the database, so that whoever steals this table can open nothing.
create table view_link (
    id             uuid        primary key,
    participant    uuid        not null references participant on delete cascade,
    language       text        not null check (language in ('NL', 'EN', 'TR', 'AR')),
    made_at        timestamptz not null,
    expires_at     timestamptz not null,
    revoked_at     timestamptz,
    last_opened_at timestamptz
);
create index view_link_participant on view_link (participant);

-- Whoever held her before knows the links that it gave, and they would go on telling where she is. Whoever holds her now gives new
-- ones. A trigger revokes them, because the next holder may not see them before the news has gone round.
create function revoke_view_links() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    update view_link set revoked_at = now() where participant = new.id and revoked_at is null;
    return null;
end
$$;
create trigger participant_view_links_revoked after update of holder on participant for each row
    when (old.holder <> new.holder) execute function revoke_view_links();
create policy revoke on view_link for update to ${service}_owner using (true);
create policy look on view_link for select to ${service}_owner using (true);

-- Whether somebody is still here, whoever asks: a record about a woman who was erased names nobody.
create function is_participant(id uuid) returns boolean
    language sql stable security definer set search_path = public as
$$
    select exists (select from participant where participant.id = is_participant.id)
$$;
-- Whether the caller guards privacy in the municipality where she takes part.
create function guards_participant(id uuid) returns boolean
    language sql stable security definer set search_path = public as
$$
    select 'privacy-officer' = any (string_to_array(current_setting('app.roles', true), ','))
        and exists (select from participant where participant.id = guards_participant.id
            and municipality = any (string_to_array(current_setting('app.municipalities', true), ',')))
$$;
create policy existence on participant for select to ${service}_owner using (true);
revoke execute on function is_participant, guards_participant from public;
grant execute on function is_participant, guards_participant to ${service}_tenant, ${service}_system;

-- Whoever processed her data knows her, also where that gave no access here.
create function organisations_that_processed(id uuid) returns setof text
    language sql stable security definer set search_path = public as
$$
    select distinct r.organisation from processing_record r join processing_subject s using (data_subject_id)
    where s.participant = organisations_that_processed.id and r.status = 'OK'
$$;
create policy look on processing_subject for select to ${service}_owner using (true);
create policy look on processing_record for select to ${service}_owner using (true);
revoke execute on function organisations_that_processed from public;
grant execute on function organisations_that_processed to ${service}_tenant, ${service}_system;

alter table processing_subject enable row level security;
alter table processing_subject force row level security;
alter table processing_record enable row level security;
alter table processing_record force row level security;
alter table organisation enable row level security;
alter table organisation force row level security;
alter table view_link enable row level security;
alter table view_link force row level security;

create policy note on processing_subject for insert to ${service}_tenant with check (true);
create policy guarded on processing_subject for select to ${service}_tenant using (guards_participant(participant));
create policy note on processing_record for insert to ${service}_tenant with check (organisation = current_setting('app.organisation', true));
create policy guarded on processing_record for select to ${service}_tenant
    using (exists (select from processing_subject s where s.data_subject_id = processing_record.data_subject_id));
create policy known on organisation for select to ${service}_tenant using (true);
create policy own on organisation to ${service}_tenant
    using (oin = current_setting('app.organisation', true)) with check (oin = current_setting('app.organisation', true));
create policy held on view_link to ${service}_tenant
    using (exists (select from participant_access a where a.participant = view_link.participant and a.basis = 'HOLDS'));
create policy everything on processing_subject to ${service}_system using (true) with check (true);
create policy everything on processing_record to ${service}_system using (true) with check (true);
create policy everything on organisation to ${service}_system using (true) with check (true);
create policy everything on view_link to ${service}_system using (true) with check (true);

grant select, insert on processing_subject, processing_record to ${service}_tenant;
grant select, insert, update on organisation, view_link to ${service}_tenant;
grant select, insert, update, delete on processing_subject, processing_record, organisation, view_link to ${service}_system;
