-- Whoever is killed and starts again goes on at once, and does not wait until its own leases have ended.
alter table subscription add leased_on text;
comment on column subscription.leased_on is 'The replica that serves it, or did last.';
