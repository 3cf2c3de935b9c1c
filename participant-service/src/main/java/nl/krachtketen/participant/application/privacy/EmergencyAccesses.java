package nl.krachtketen.participant.application.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.privacy.EmergencyAccess;

/** Where it is remembered who broke the glass. Storing one for somebody who was found opens her record until it ends. */
public interface EmergencyAccesses {

    void open(EmergencyAccess access);

    /** One in the caller's municipalities. */
    Optional<EmergencyAccess> find(UUID access);

    /** Those in the caller's municipalities, newest first. */
    List<EmergencyAccess> list(UUID before, int limit);
}
