-- An organisation that is registered for all municipalities may do in each what one of that municipality may.
alter policy register on participant
    with check (holder = current_setting('app.organisation', true)
        and string_to_array(current_setting('app.municipalities', true), ',') && array [municipality, '*']);
alter policy form on participant_group
    with check (organisation = current_setting('app.organisation', true)
        and string_to_array(current_setting('app.municipalities', true), ',') && array [municipality, '*']);
alter policy there on stall_threshold
    using (string_to_array(current_setting('app.municipalities', true), ',') && array [municipality, '*'])
    with check (string_to_array(current_setting('app.municipalities', true), ',') && array [municipality, '*']
        and 'regie' = any (string_to_array(current_setting('app.roles', true), ',')));
create or replace function lookalikes(where_she_is text, years bytea[])
    returns table (participant uuid, wrapped_key bytea, sealed bytea, postcode_area text)
    language sql stable security definer set search_path = public as
$$
    select p.id, who.wrapped_key, who.sealed, (select i.answers ->> 'postcodeArea' from intake i
        where i.participant = p.id order by i.occurred_at desc, i.id desc limit 1)
    from participant_person who join participant p on p.id = who.participant
    where who.born = any (years) and p.municipality = where_she_is and not p.restricted
        and string_to_array(current_setting('app.municipalities', true), ',') && array [where_she_is, '*']
$$;
