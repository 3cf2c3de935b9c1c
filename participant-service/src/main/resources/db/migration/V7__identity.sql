-- A keyed hash of the year in which she was born: of many only the few who could be she are decrypted to be compared.
alter table participant_person add column born bytea;
create index participant_person_born on participant_person (born);

-- Two records turned out to be one person, or may be: then whoever holds the other one is asked. Both keep their history.
create table participant_link (
    id           uuid        primary key,
    participant  uuid        not null references participant on delete cascade,
    other        uuid        not null references participant on delete cascade,
    proposed_by  text        not null,
    proposed_at  timestamptz not null,
    confirmed_at timestamptz,
    check (participant <> other)
);
create unique index participant_link_pair on participant_link (least(participant, other), greatest(participant, other));
create index participant_link_other on participant_link (other);

-- She moved to another municipality and agreed that her history goes along: the receipt.
create table participant_move (
    id                uuid        primary key,
    participant       uuid        not null references participant on delete cascade,
    from_municipality text        not null,
    to_municipality   text        not null,
    organisation      text        not null,
    notice_version    text        not null,
    language          text        not null,
    agreed_date       date        not null,
    moved_at          timestamptz not null,
    recorded_at       timestamptz not null default now()
);
create index participant_move_participant on participant_move (participant, id);

-- Who could be the same woman, sealed as they are: a caller who registers her may have her compared with women of the same
-- municipality whom others hold, and is told no more than that there is one. Who is restricted is not found.
create function lookalikes(where_she_is text, years bytea[])
    returns table (participant uuid, wrapped_key bytea, sealed bytea, postcode_area text)
    language sql stable security definer set search_path = public as
$$
    select p.id, who.wrapped_key, who.sealed, (select i.answers ->> 'postcodeArea' from intake i
        where i.participant = p.id order by i.occurred_at desc, i.id desc limit 1)
    from participant_person who join participant p on p.id = who.participant
    where who.born = any (years) and p.municipality = where_she_is and not p.restricted
        and where_she_is = any (string_to_array(current_setting('app.municipalities', true), ','))
$$;

-- Whom to ask about somebody else's record, without being shown the record. Who is restricted is not found.
create function other_holder(wanted uuid) returns table (organisation text, contact_person text, municipality text)
    language sql stable security definer set search_path = public as
$$
    select holder, contact_person, municipality from participant where id = wanted and not restricted
$$;

-- How often an organisation was told today that somebody may be registered already: whoever tries one name after the other is seen.
create table duplicate_hit (
    organisation text not null,
    municipality text not null,
    day          date not null,
    hits         int  not null,
    primary key (organisation, municipality)
);
alter table duplicate_hit enable row level security;
alter table duplicate_hit force row level security;
create policy own on duplicate_hit to ${service}_tenant
    using (organisation = current_setting('app.organisation', true)) with check (organisation = current_setting('app.organisation', true));
create policy everything on duplicate_hit to ${service}_system using (true) with check (true);
grant select, insert, update on duplicate_hit to ${service}_tenant;
grant select, insert, update, delete on duplicate_hit to ${service}_system;

revoke execute on function lookalikes, other_holder from public;
grant execute on function lookalikes, other_holder to ${service}_tenant;
create policy compare on participant for select to ${service}_owner using (true);
create policy compare on participant_person for select to ${service}_owner using (true);
create policy compare on intake for select to ${service}_owner using (true);

alter table participant_link enable row level security;
alter table participant_link force row level security;
alter table participant_move enable row level security;
alter table participant_move force row level security;

-- A link is for those who hold one of the two: whoever that is by now.
create policy either_held on participant_link to ${service}_tenant
    using (exists (select from participant_access a where a.basis = 'HOLDS'
        and a.participant in (participant_link.participant, participant_link.other)));
create policy everything on participant_link to ${service}_system using (true) with check (true);
create policy accessible on participant_move for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = participant_move.participant));
create policy held on participant_move for insert to ${service}_tenant
    with check (exists (select from participant_access a where a.participant = participant_move.participant and a.basis = 'HOLDS'));
create policy everything on participant_move to ${service}_system using (true) with check (true);

grant select, insert, update, delete on participant_link to ${service}_tenant, ${service}_system;
grant select, insert on participant_move to ${service}_tenant;
grant select, insert, update, delete on participant_move to ${service}_system;
