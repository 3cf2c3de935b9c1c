package nl.krachtketen.placement.application;

import java.util.UUID;

/** Trials, placements and activities, running or over, as far as the caller may see them. */
public interface TakenSteps {

    /** Whether she took any at this offering. */
    boolean any(UUID offering, UUID participant);
}
