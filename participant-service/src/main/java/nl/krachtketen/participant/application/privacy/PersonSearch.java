package nl.krachtketen.participant.application.privacy;

import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.privacy.SoughtPerson;

/** Finds somebody whom the caller may not see; for emergencies only. */
public interface PersonSearch {

    /** Where she takes part. */
    Optional<String> municipalityOf(UUID participant);

    /** The only one whom the description fits; nobody who is restricted, and nobody if it fits two. */
    Optional<UUID> only(SoughtPerson sought);
}
