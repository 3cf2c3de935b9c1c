-- An offer that is told when its time is over already waits a little longer for the telling of its answer.
alter table handover add column waits_until timestamptz;
-- The owner of the table passes row-level security for as long as that takes.
alter table handover no force row level security;
update handover set waits_until = answer_by;
alter table handover force row level security;
alter table handover alter waits_until set not null, add check (waits_until >= answer_by);
drop index handover_due;
create index handover_due on handover (waits_until) where state = 'OFFERED';
