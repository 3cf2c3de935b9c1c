package nl.krachtketen.participant.application.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;

/** She can turn to somebody else from now on. How often that changes is counted: continuity of persons is what works. */
@ApplicationScoped
public class NameContactPerson {

    @Inject
    Holder holder;

    @Inject
    Participants participants;

    /** @param ifMatch the version on which the caller decided */
    public Participant name(UUID id, String contactPerson, String ifMatch) {
        Participant before = holder.of(id);
        Etags.require(ifMatch, before.version());
        Participant after = before.contactPersonNamed(contactPerson);
        participants.save(after);
        return after;
    }
}
