-- A share is of those of whom something is expected now. Journeys, tallies and trails learn it by a rebuild.
comment on column tally.item is 'The step, or the kind of moving on. FURTHEST and LEFT: the furthest step, of women who do not pause; PAUSED: each step that '
    'women took who pause now.';
alter table journey add column moved_on_from_there boolean not null default false;
comment on column journey.moved_on_from_there is 'She moved on after she joined the last offering of her trail, not before.';
comment on column trail.next is 'The next offering in which they took part; after the last one MOVED_ON, LEFT or NONE; PAUSED of whoever pauses now.';
