-- The partners that the programme office registered: what the tokens of their clients say, and whether they may come in.
create table partner (
    organisation      text        primary key check (organisation ~ '^[0-9]{20}$'),
    name              text        not null,
    municipalities    text[]      not null,
    roles             text[]      not null,
    event_types       text[]      not null,
    contact           text,
    suspension_reason text        check (suspension_reason in ('PARTNER_ASKED', 'SECRET_LEAKED', 'MISUSE', 'INCIDENT', 'AGREEMENT_ENDED')),
    suspended_at      timestamptz,
    version           bigint      not null default 1,
    told              bigint      not null default 0,
    registered_at     timestamptz not null default now(),
    secret_issued_at  timestamptz not null default now(),
    check ((suspension_reason is null) = (suspended_at is null))
);
comment on column partner.municipalities is 'Municipality codes, or only * for all of them.';
comment on column partner.event_types is 'What its system may report; only * for everything that partners may.';
comment on column partner.told is 'The version that Keycloak knows; it is told again until this is the present one.';
create index partner_to_tell on partner (organisation) where told < version;

alter table partner enable row level security;
alter table partner force row level security;
create policy programme on partner to ${service}_tenant
    using ('programme-office' = any (string_to_array(current_setting('app.roles', true), ','))
        and ('*' = any (string_to_array(current_setting('app.municipalities', true), ','))
            or municipalities <@ string_to_array(current_setting('app.municipalities', true), ',')));
create policy own on partner for select to ${service}_tenant using (organisation = current_setting('app.organisation', true));
create policy everything on partner to ${service}_system using (true) with check (true);
grant select, insert, update on partner to ${service}_tenant;
grant select, update on partner to ${service}_system;

-- What a partner may see is also what its subscriptions may see, whoever made them and when, and whatever an older token says.
create function partner_changed() returns trigger
    language plpgsql security definer set search_path = public as
$$
begin
    update subscription set scope_municipalities = new.municipalities, scope_roles = new.roles where organisation = new.organisation;
    return null;
end
$$;
create function scope_of_partner() returns trigger
    language plpgsql security definer set search_path = public as
$$
declare
    registered partner;
begin
    -- A row that others do not see yet cannot be changed by them, so the registry's row waits for it.
    if tg_op = 'INSERT' then
        perform from partner where organisation = new.organisation for share;
    end if;
    select * into registered from partner where organisation = new.organisation;
    if found then
        new.scope_municipalities := registered.municipalities;
        new.scope_roles := registered.roles;
    end if;
    return new;
end
$$;
revoke execute on function partner_changed, scope_of_partner from public;
create policy following on subscription to ${service}_owner using (true) with check (true);
create policy followed on partner to ${service}_owner using (true) with check (true);
create trigger partner_registered after insert on partner for each row execute function partner_changed();
create trigger partner_changed after update of municipalities, roles on partner
    for each row when (old.municipalities <> new.municipalities or old.roles <> new.roles) execute function partner_changed();
create trigger scope_of_partner before insert or update of scope_municipalities, scope_roles on subscription
    for each row execute function scope_of_partner();
