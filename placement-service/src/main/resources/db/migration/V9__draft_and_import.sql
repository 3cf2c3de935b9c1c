-- An organiser may throw a draft away; what was published stays.
create policy discard on offering for delete to ${service}_tenant
    using (state = 'DRAFT' and organisation = current_setting('app.organisation', true));
grant delete on offering to ${service}_tenant;

-- Tells the file of an import from any other, so that its key is used for no other file. Null as long as it comes in.
alter table offering_import add column fingerprint bytea;
