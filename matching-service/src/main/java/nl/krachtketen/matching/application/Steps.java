package nl.krachtketen.matching.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.matching.domain.OpenOffering;
import nl.krachtketen.matching.domain.StepState;

/** What is known of the offerings that participants take part in. */
public interface Steps {

    /** Keeps how far she came, unless something later is known. */
    void keep(UUID participant, UUID offeringId, StepState state, Instant occurredAt);

    /** Where she stands: the offerings that she takes part in, or else the last one that she did. */
    List<OpenOffering> standing(UUID participant);
}
