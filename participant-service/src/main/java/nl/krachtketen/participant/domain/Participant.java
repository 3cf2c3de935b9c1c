package nl.krachtketen.participant.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/**
 * A woman in the chain, as far as the chain needs to know. The chain is no rail: whatever is not a contradiction is possible,
 * and coming back after having left is no contradiction. Erasure leaves no state: then there is no participant any more.
 */
public sealed interface Participant {

    Core core();

    /** The same state with something else changed: every change is a version. */
    Participant with(Core changed);

    default UUID id() {
        return core().id();
    }

    default Profile profile() {
        return core().profile();
    }

    /** As last seen; null before it was ever assessed. */
    default ParticipationLevel level() {
        return core().level();
    }

    default long version() {
        return core().version();
    }

    /** An intake is always possible; it brings back somebody who had left or paused. */
    default InChain intakeDone(ParticipationLevel seen) {
        return new InChain(core().assessed(seen));
    }

    /** Something about her changed that is kept elsewhere, such as her coach or a consent. */
    default Participant changed() {
        return with(core().with(profile()));
    }

    /** She can turn to somebody else, at the same organisation. */
    default Participant contactPersonNamed(String contactPerson) {
        return with(core().with(profile().with(profile().holding().withContactPerson(contactPerson))));
    }

    /** What the bonus rules need to know of her changed. */
    default Participant receiving(BenefitSituation benefit) {
        return with(core().with(profile().receiving(benefit)));
    }

    /** She has not left. */
    sealed interface Active extends Participant {

        @Override
        Active with(Core changed);

        default Active levelAssessed(ParticipationLevel seen) {
            return with(core().assessed(seen));
        }

        default Departed left() {
            return new Departed(core().with(profile()));
        }

        /** Another organisation has the ball from now on, with a contact person of its own or none yet. */
        default Active heldBy(String organisation, String contactPerson, Instant since) {
            return with(core().with(profile().with(new Holding(organisation, since, contactPerson, 0))));
        }

        default Active movedTo(String municipality) {
            return with(core().with(profile().in(municipality)));
        }
    }

    /** She is in the chain. */
    record InChain(Core core) implements Active {

        public static InChain registered(UUID id, Profile profile) {
            return new InChain(new Core(id, profile, null, 1));
        }

        @Override
        public InChain with(Core changed) {
            return new InChain(changed);
        }

        public Paused paused(LocalDate until, PauseReason reason) {
            return new Paused(core.with(core.profile()), until, reason);
        }
    }

    /** She takes no steps for a while: neither stuck nor dropped out. */
    record Paused(Core core, LocalDate until, PauseReason reason) implements Active {

        @Override
        public Paused with(Core changed) {
            return new Paused(changed, until, reason);
        }

        public InChain resumed() {
            return new InChain(core.with(core.profile()));
        }
    }

    /** She left the chain; her history stays, and an intake brings her back. */
    record Departed(Core core) implements Participant {

        public static final List<String> POSSIBLE = List.of("recordIntake", "eraseParticipant");

        @Override
        public Departed with(Core changed) {
            return new Departed(changed);
        }
    }

    /** What does not depend on the state. */
    record Core(UUID id, Profile profile, ParticipationLevel level, long version) {

        Core assessed(ParticipationLevel seen) {
            return new Core(id, profile, seen, version + 1);
        }

        Core with(Profile changed) {
            return new Core(id, changed, level, version + 1);
        }
    }
}
