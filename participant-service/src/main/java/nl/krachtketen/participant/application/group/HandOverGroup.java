package nl.krachtketen.participant.application.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.handover.OfferHandover;
import nl.krachtketen.participant.application.handover.Proposal;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.handover.Handover;

/**
 * A closed group goes on together: all of them are offered or none is, and one answer is for all. Who left the chain, or went
 * elsewhere by herself, is no longer on the way with the others.
 */
@ApplicationScoped
public class HandOverGroup {

    @Inject
    Groups groups;

    @Inject
    Participants participants;

    @Inject
    OfferHandover offerHandover;

    @Inject
    Caller caller;

    public List<Handover.Offered> offer(UUID id, Proposal proposal) {
        groups.find(id).orElseThrow(() -> Problem.notFound("There is no group with this identifier.")).closed();
        List<UUID> together = groups.members(id).stream().filter(this::isStillWithTheOthers).toList();
        if (together.isEmpty()) {
            throw new Refusal.Refused(new Refusal.OfGroup.NobodyToHandOver());
        }
        return together.stream().map(member -> offerHandover.offer(member, proposal, id)).toList();
    }

    private boolean isStillWithTheOthers(UUID member) {
        return participants.find(member)
                .filter(participant -> participant instanceof Participant.Active
                        && participant.profile().holder().equals(caller.organisation()))
                .isPresent();
    }
}
