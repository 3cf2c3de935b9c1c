-- What row-level security leaves for this organisation, and what is its business.
-- What this version cannot read it cannot translate. An erasure names nobody any more; it is told by participant-service.
select e.position, e.id, e.source, e.type, e.subject, e.participant, e.time, e.correlation, e.causation, e.payload,
    -- What participant-service tells carries the reference of whoever registered her, also after a handover.
    coalesce(e.payload ->> 'reference' is not null and e.payload ->> 'organisation' = :organisation, false)
        and (e.type not like 'nl.krachtketen.participants.%'
            or exists (select from journey_event j where j.participant = e.participant and j.organisation = :organisation
                and j.type = 'nl.krachtketen.participants.registered.v1')) as own_reference
from event_log e
where e.position > :from and e.position <= :until
    and e.applied and e.type <> 'nl.krachtketen.participants.erased.v1'
    -- What she decided about one organisation is no business of another, but for the one that holds her.
    and (e.type <> 'nl.krachtketen.participants.consent-changed.v1' or e.payload ->> 'recipient' = :organisation
        or exists (select from participant_access a where a.participant = e.participant and a.organisation = :organisation
            and a.basis = 'HOLDS'))
    and (cardinality(:types) = 0 or e.type = any (:types))
    and (cardinality(:municipalities) = 0 or e.payload ->> 'municipality' = any (:municipalities))
    and (:participant::uuid is null or e.participant = :participant)
order by e.position
limit :limit
