package nl.krachtketen.placement.application;

import java.util.UUID;

/** Who has what to do with a participant. */
public interface ParticipantAccess {

    boolean holds(String organisation, UUID participant);

    /** Nothing can be recorded about her any more until the transaction ends. */
    void lock(UUID participant);
}
