package nl.krachtketen.participant.domain;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/**
 * A woman in the chain, as far as the chain needs to know. The chain is no rail: whatever is not a contradiction is possible,
 * and coming back after having left is no contradiction. Erasure leaves no state: then there is no participant any more.
 */
public sealed interface Participant {

    UUID id();

    Profile profile();

    /** As last seen; null before it was ever assessed. */
    ParticipationLevel level();

    long version();

    /** An intake is always possible; it brings back somebody who had left. */
    default InChain intakeDone(ParticipationLevel seen) {
        return new InChain(id(), profile(), seen, version() + 1);
    }

    /** She is in the chain. */
    record InChain(UUID id, Profile profile, ParticipationLevel level, long version) implements Participant {

        public static InChain registered(UUID id, Profile profile) {
            return new InChain(id, profile, null, 1);
        }

        public InChain levelAssessed(ParticipationLevel seen) {
            return new InChain(id, profile, seen, version + 1);
        }

        public Departed left() {
            return new Departed(id, profile, level, version + 1);
        }
    }

    /** She left the chain; her history stays, and an intake brings her back. */
    record Departed(UUID id, Profile profile, ParticipationLevel level, long version) implements Participant {

        public static final List<String> POSSIBLE = List.of("recordIntake", "eraseParticipant");
    }
}
