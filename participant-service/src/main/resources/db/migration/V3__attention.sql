-- Pauses that come to their date.
create index participant_pause_end on participant (paused_until) where state = 'PAUSED';
