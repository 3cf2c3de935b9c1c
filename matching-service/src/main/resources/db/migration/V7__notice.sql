-- Who was told that she asked for help, and saw it. Acting on it is another thing: that is the acknowledgement.
alter table help_request
    add column seen_at timestamptz,
    add column seen_by text,
    add check ((seen_at is null) = (seen_by is null));
