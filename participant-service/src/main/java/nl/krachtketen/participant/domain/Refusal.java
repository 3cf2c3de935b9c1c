package nl.krachtketen.participant.domain;

import nl.krachtketen.contract.vocabulary.ConsentPurpose;

/** Why a step about a participant cannot be taken. */
public sealed interface Refusal {

    /** She has left the chain; first an intake brings her back. */
    record HasLeft() implements Refusal {}

    /** Another participant of this organisation already has the reference. */
    record ReferenceInUse(String reference) implements Refusal {}

    /** Somebody who was erased had the reference; the organisation's own system may still name her by it. */
    record ReferenceErased() implements Refusal {}

    /** The chain was told something else at her registration; that stays as it is. */
    record RegisteredOtherwise(String field) implements Refusal {}

    /** Only the organisation that holds her may do this. */
    record NotTheHolder() implements Refusal {}

    /** She takes no steps for a while already. */
    record IsPaused() implements Refusal {}

    /** There is no pause to end. */
    record IsNotPaused() implements Refusal {}

    /** She moved on in the meantime, so nobody needs to say why she did not. */
    record StallIsOver() implements Refusal {}

    /** Why a step of a handover cannot be taken. */
    sealed interface OfHandover extends Refusal {

        /** The handover was answered already, or its time is over. */
        record HandoverEnded() implements OfHandover {}

        /** She is being handed over already; one organisation is asked at a time. */
        record HandoverOpen() implements OfHandover {}

        /** She did not consent that this organisation gets to see her for this purpose. */
        record NoConsent(ConsentPurpose purpose) implements OfHandover {}

        /** Only the organisation that is asked to take her over may answer. */
        record NotTheTaker() implements OfHandover {}

        /** Only the organisation that handed her over may do this. */
        record NotTheGiver() implements OfHandover {}

        /** She has not been handed over (yet), so there is nothing to follow up. */
        record NotHandedOver() implements OfHandover {}
    }

    /** Why a step of a group cannot be taken. */
    sealed interface OfGroup extends Refusal {

        /** It stays as it is: nobody joins it any more. */
        record GroupClosed() implements OfGroup {}

        /** Only a closed group is handed over as one. */
        record GroupStillOpen() implements OfGroup {}

        /** Nobody in it is held by the organisation that wants to hand it over. */
        record NobodyToHandOver() implements OfGroup {}

        /** The organisation has a group with this reference already. */
        record GroupReferenceInUse() implements OfGroup {}

        /** Only the organisation that formed the group may do this. */
        record NotYourGroup() implements OfGroup {}
    }

    /** She has no such consent. */
    record NoSuchConsent() implements Refusal {}

    /** The consent ended before; she would have to give a new one. */
    record ConsentEnded() implements Refusal {}

    /** About coaches. */
    sealed interface OfCoach extends Refusal {

        /** The reference is in use, or this participant coaches there already. */
        record CoachesAlready() implements OfCoach {}

        /** She stands beside as many as she can. */
        record CoachIsFull() implements OfCoach {}

        /** She stopped coaching. */
        record CoachStopped() implements OfCoach {}

        /** Nobody coaches herself. */
        record CoachIsHerself() implements OfCoach {}

        /** The participant has a coach already. */
        record HasCoach() implements OfCoach {}

        /** The coach stands beside more participants than that. */
        record CarriesMore(int load) implements OfCoach {}

        record AssignmentEnded() implements OfCoach {}
    }

    /** About who somebody is, and where. */
    sealed interface OfIdentity extends Refusal {

        /** The two records are linked, or one of the holders was asked. */
        record LinkedAlready() implements OfIdentity {}

        /** Whoever links two records says that they are one woman, who takes part in one place: first she moves. */
        record InAnotherMunicipality() implements OfIdentity {}

        /** Nobody is told that there is a record of her. */
        record IsRestricted() implements OfIdentity {}

        /** She takes part in that municipality. */
        record IsThereAlready(String municipality) implements OfIdentity {}
    }

    /** Ends the use case; the transaction goes with it. */
    final class Refused extends RuntimeException {

        private final transient Refusal refusal;

        public Refused(Refusal refusal) {
            super(refusal.getClass().getSimpleName(), null, false, false);
            this.refusal = refusal;
        }

        public Refusal refusal() {
            return refusal;
        }
    }
}
