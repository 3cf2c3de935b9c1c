package nl.krachtketen.placement.application;

import java.util.Optional;
import java.util.UUID;

/** Who has what to do with a participant. */
public interface ParticipantAccess {

    /** Who holds her; empty if nobody does. */
    Optional<String> holder(UUID participant);

    boolean holds(String organisation, UUID participant);

    /** Whether she chose something there, or took a step there before, and has not withdrawn that. */
    boolean takesPart(String organisation, UUID participant);

    /** Whether she consents that it follows her steps, or asks how she fares later. */
    boolean mayFollow(String organisation, UUID participant);

    /** Nothing can be recorded about her any more until the transaction ends. */
    void lock(UUID participant);
}
