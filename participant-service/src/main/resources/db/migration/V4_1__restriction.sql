-- A restricted record is seen by the holder, by whom the holder asks to take over, and in an emergency; by nobody else.
alter policy accessible on participant
    using (exists (select from participant_access a where a.participant = participant.id
        and (not participant.restricted or a.basis in ('HOLDS', 'ASKED', 'EMERGENCY'))));
