-- A link can be revoked when it got lost.
alter table agreement_link
    add column made_at timestamptz not null default now(),
    add column revoked_at timestamptz;
