package nl.krachtketen.kit.access;

import java.util.Optional;
import java.util.UUID;

/** The references by which the caller's organisation knows participants: its own, unique among its own, told to nobody else. */
public interface ParticipantReferences {

    /** Whom it names; whether the caller may (still) see her is another question. */
    Optional<UUID> find(String reference);

    /** Whether somebody who was erased had it. It is never given again, because the partner's system may not know yet. */
    boolean wasErased(String reference);

    /**
     * In place of the one that she had.
     *
     * @return false if it names somebody else
     */
    boolean remember(String reference, UUID participant);
}
