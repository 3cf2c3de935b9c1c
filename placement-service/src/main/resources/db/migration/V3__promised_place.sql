-- Whether a handover asked for the place, so that it comes free if the handover comes to nothing.
alter table place_request add column promised boolean not null default false;
