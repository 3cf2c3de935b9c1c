package nl.krachtketen.matching.domain;

/** Why a step cannot be taken. */
public sealed interface Refusal {

    /** The offering is no longer part of the joint offering. */
    record OfferingClosed() implements Refusal {}

    /** Nothing is on the shortlist. */
    record NothingToChoose() implements Refusal {}

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
