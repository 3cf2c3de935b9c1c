-- Single journeys are for whoever takes part in them and for the direction of the municipality. Whoever is the programme office besides sees no more of them.
create function may_open(where_she_is text) returns boolean language sql stable as
$$
    select directs(where_she_is) and 'regie' = any (string_to_array(current_setting('app.roles', true), ','))
$$;
comment on function may_open is 'Whether the caller may see what lies below the totals there, being its direction.';
alter policy directed on journey using (may_open(municipality));
alter policy directed on journey_event
    using (exists (select from journey j where j.participant = journey_event.participant and may_open(j.municipality)));
alter policy directed on known_participant using (may_open(municipality));
