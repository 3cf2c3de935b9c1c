package nl.krachtketen.participant.domain;

import java.util.UUID;

/**
 * Something that somebody should know.
 *
 * @param participant whom it is about; null if it is about nobody in particular
 * @param about       the handover, stall or other thing that it is about; null if it is about the participant as such
 */
public record Notice(Kind kind, Audience audience, UUID participant, UUID about) {

    /** What it says. */
    public enum Kind {
    }

    /** Who should know it. */
    public sealed interface Audience {

        /** @param contactPerson the role account that should act on it; null if it is for everybody there */
        record CaseWorkers(String organisation, String contactPerson) implements Audience {}

        /** Whoever directs the chain in a municipality. */
        record Direction(String municipality) implements Audience {}

        /** Whoever guards privacy in a municipality. */
        record PrivacyOfficer(String municipality) implements Audience {}
    }
}
