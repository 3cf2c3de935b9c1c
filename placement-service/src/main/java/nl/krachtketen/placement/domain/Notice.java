package nl.krachtketen.placement.domain;

import java.util.UUID;

/**
 * Something that an organisation should know, because somebody there has to act on it.
 *
 * @param organisation who should know it (OIN)
 * @param participant  whom it is about; null if it is about an offering only
 * @param offering     the offering that it is about; null if none led to the outcome
 * @param about        the request or the outcome; null if it is about an offering only
 */
public record Notice(Kind kind, String organisation, UUID participant, UUID offering, UUID about) {

    /** What it says. It is settled by doing it, whether or not anybody acknowledged the notice. */
    public enum Kind {
        /** Half of the time to answer a request has passed. */
        ANSWER_DUE,
        /** A place came free for her, or is kept for what she does there next, until she or whoever speaks for her takes it. */
        PLACE_OFFERED,

        /** The place or turn that she had or asked for is not hers any more, and she did not give it up: she needs something else. */
        PLACE_RELEASED,

        /** Half a year or a year ago she moved on, and somebody should look whether it is still so. */
        OUTCOME_UNCONFIRMED,
        /** The offering will be hidden soon, unless its organiser says that it is still so. */
        OFFERING_UNCONFIRMED,
        /** The offering is hidden until its organiser says that it is still so. */
        OFFERING_HIDDEN
    }

    public static Notice answerDue(String organiser, Request request) {
        return new Notice(Kind.ANSWER_DUE, organiser, request.participantId(), request.offeringId(), request.id());
    }

    public static Notice placeOffered(String holder, Request request) {
        return new Notice(Kind.PLACE_OFFERED, holder, request.participantId(), request.offeringId(), request.id());
    }

    public static Notice placeReleased(String holder, Request request) {
        return new Notice(Kind.PLACE_RELEASED, holder, request.participantId(), request.offeringId(), request.id());
    }

    public static Notice unconfirmed(String organisation, Outcome outcome) {
        return new Notice(Kind.OUTCOME_UNCONFIRMED, organisation, outcome.participantId(), outcome.offeringId(), outcome.id());
    }

    public static Notice unconfirmed(Offering offering) {
        return new Notice(Kind.OFFERING_UNCONFIRMED, offering.organisation(), null, offering.id(), null);
    }

    public static Notice hidden(Offering offering) {
        return new Notice(Kind.OFFERING_HIDDEN, offering.organisation(), null, offering.id(), null);
    }
}
