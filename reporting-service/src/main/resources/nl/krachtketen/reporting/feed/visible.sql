-- What row-level security leaves for this organisation, and what is its business.
-- What this version cannot read it cannot translate. An erasure names nobody any more; it is told by participant-service.
select e.position, e.id, e.source, e.type, e.subject, e.participant, e.time, e.correlation, e.causation, e.document,
    coalesce(e.reference_of = :organisation, false) as own_reference,
    -- What an intake tells beyond her steps is for who holds her, is asked to, or looks for a match. It is withheld from all others, and
    -- so it would be if an event of another type told it.
    e.type = 'nl.krachtketen.participants.intake-done.v1' and coalesce((
        select true from participant_access a where a.participant = e.participant and a.organisation = :organisation
            and (a.basis in ('HOLDS', 'ASKED') or a.purpose in ('MATCHING', 'HANDOVER')) limit 1), false) as in_detail
from event_log e
where e.position > :from and e.position <= :until
    and e.applied and e.type <> 'nl.krachtketen.participants.erased.v1'
    -- What she decided about one organisation is no business of another, but for the one that holds her.
    and (e.type <> 'nl.krachtketen.participants.consent-changed.v1' or e.payload ->> 'recipient' = :organisation
        or (select true from participant_access a where a.participant = e.participant and a.organisation = :organisation
            and a.basis = 'HOLDS' limit 1))
    and (cardinality(:types) = 0 or e.type = any (:types))
    and (cardinality(:municipalities) = 0 or e.payload ->> 'municipality' = any (:municipalities))
    and (:participant::uuid is null or e.participant = :participant)
order by e.position
limit :limit
