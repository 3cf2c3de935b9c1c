-- Women who were recruited together. It has no name: the organisation that formed it knows it by a reference of its own.
create table participant_group (
    id           uuid        primary key,
    organisation text        not null,
    municipality text        not null,
    reference    text        not null,
    formed_at    timestamptz not null default now(),
    closed_at    timestamptz,
    unique (organisation, reference)
);
create table group_member (
    group_id    uuid not null references participant_group on delete cascade,
    participant uuid not null references participant on delete cascade,
    primary key (group_id, participant)
);
create index group_member_participant on group_member (participant);
alter table handover add foreign key (member_of) references participant_group;
create index handover_group on handover (member_of) where state = 'OFFERED';

alter table participant_group enable row level security;
alter table participant_group force row level security;
alter table group_member enable row level security;
alter table group_member force row level security;

-- Who may see a woman may see that she is in a group; who formed it and who holds or is asked for a member sees the group.
create policy accessible on group_member for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = group_member.participant)
        or exists (select from handover h where h.participant = group_member.participant and h.member_of = group_member.group_id));
create policy join_in on group_member for insert to ${service}_tenant
    with check (exists (select from participant_access a where a.participant = group_member.participant));
create policy everything on group_member to ${service}_system using (true) with check (true);
create policy accessible on participant_group for select to ${service}_tenant
    using (organisation = current_setting('app.organisation', true)
        or exists (select from group_member m where m.group_id = participant_group.id));
create policy form on participant_group for insert to ${service}_tenant
    with check (organisation = current_setting('app.organisation', true)
        and municipality = any (string_to_array(current_setting('app.municipalities', true), ',')));
create policy change on participant_group for update to ${service}_tenant using (organisation = current_setting('app.organisation', true));
create policy everything on participant_group to ${service}_system using (true) with check (true);

grant select, insert, update on participant_group to ${service}_tenant;
grant select, insert on group_member to ${service}_tenant;
grant select, insert, update, delete on participant_group, group_member to ${service}_system;
