-- Who may see her may not therefore tell what she wants: that takes holding her, or her consent to being matched.
create policy spoken on choice as restrictive for insert to ${service}_tenant
    with check (exists (select from participant_access a where a.participant = choice.participant
        and (a.basis = 'HOLDS' or a.basis = 'CONSENTED' and a.purpose = 'MATCHING')));
create policy spoken on decline as restrictive for insert to ${service}_tenant
    with check (exists (select from participant_access a where a.participant = decline.participant
        and (a.basis = 'HOLDS' or a.basis = 'CONSENTED' and a.purpose = 'MATCHING')));
create policy spoken on choice_link as restrictive for insert to ${service}_tenant
    with check (exists (select from participant_access a where a.participant = choice_link.participant
        and (a.basis = 'HOLDS' or a.basis = 'CONSENTED' and a.purpose = 'MATCHING')));

-- Whoever holds her now can see and revoke the links that others gave her.
create policy held on choice_link for select to ${service}_tenant
    using (exists (select from participant_access a where a.participant = choice_link.participant and a.basis = 'HOLDS'));
create policy revoked on choice_link for update to ${service}_tenant
    using (exists (select from participant_access a where a.participant = choice_link.participant and a.basis = 'HOLDS'));
