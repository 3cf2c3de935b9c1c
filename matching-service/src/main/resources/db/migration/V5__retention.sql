-- What was kept long enough is deleted at night.
create policy forget on choice_link for delete to ${service}_system using (true);
create policy everything on help_request to ${service}_system using (true) with check (true);
grant select, delete on choice_link, help_request to ${service}_system;
