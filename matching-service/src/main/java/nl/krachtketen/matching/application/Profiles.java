package nl.krachtketen.matching.application;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipant;
import nl.krachtketen.matching.domain.Intake;
import nl.krachtketen.matching.domain.Profile;

/** Where matching profiles are kept. */
public interface Profiles {

    /** The profile of somebody whom the caller may see; before an intake it holds little more than her municipality. */
    Profile of(KnownParticipant her);

    /**
     * Keeps the last intake: by when it was held, and of two at the same moment the one with the higher sequence.
     * Intakes from a partner's history arrive later than they were held.
     */
    void keep(UUID participant, Intake intake, Instant occurredAt, long sequence);
}
