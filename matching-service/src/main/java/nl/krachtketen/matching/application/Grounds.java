package nl.krachtketen.matching.application;

import java.util.UUID;

/** On which grounds organisations may see a participant; one whose consent she withdrew is none. */
public interface Grounds {

    boolean holds(String organisation, UUID participant);

    /** Whether she lets it look with her for what suits her. */
    boolean mayMatch(String organisation, UUID participant);
}
