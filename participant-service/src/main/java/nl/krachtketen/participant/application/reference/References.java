package nl.krachtketen.participant.application.reference;

import java.util.UUID;
import nl.krachtketen.kit.access.ParticipantReferences;

/** The references that the caller's organisation gave participants. */
public interface References extends ParticipantReferences {

    /** Waits until nobody else is giving the reference, or taking in what is told by it. */
    void await(String reference);

    /**
     * In place of the one that she had.
     *
     * @throws nl.krachtketen.participant.domain.Refusal.Refused if it names somebody else, or somebody who was erased had it
     */
    void give(String reference, UUID participant);
}
