package nl.krachtketen.participant.application.privacy;

import java.util.UUID;

/** Whose record is restricted: found by no list and no search, and seen by nobody but the holder and whom it asks to take over. */
public interface Restrictions {

    boolean isRestricted(UUID participant);

    void restrict(UUID participant, boolean restricted);
}
