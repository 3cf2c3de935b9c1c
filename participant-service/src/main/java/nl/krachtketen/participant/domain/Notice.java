package nl.krachtketen.participant.domain;

import java.util.UUID;

/**
 * Something that somebody should know.
 *
 * @param participant whom it is about; null if it is about nobody in particular
 * @param about       the handover, stall or other thing that it is about; null if it is about the participant as such
 * @param whoseDoing  OIN of the organisation whose doing it is about; null if it is about nobody's in particular
 */
public record Notice(Kind kind, Audience audience, UUID participant, UUID about, String whoseDoing) {

    public Notice(Kind kind, Audience audience, UUID participant, UUID about) {
        this(kind, audience, participant, about, null);
    }

    /** Offerings are the joint offering's: everybody knows them by the same identifier. */
    public static final String OFFERING = "offering";

    /** What it says. */
    public enum Kind {
        /** Her coach stopped, and she has no other. */
        COACH_NEEDED,
        /** Another organisation thinks that a record of its own is the same woman. */
        LINK_PROPOSED("link"),
        /** It was confirmed that the other record is the same woman. */
        LINK_CONFIRMED("link"),
        /** The other record is not the same woman, or was not. */
        LINK_ENDED,
        /** Another organisation asks the audience to take her over. */
        HANDOVER_OFFERED("handover"),
        /** The organisation that the audience asked took her over. */
        HANDOVER_ACCEPTED("handover"),
        /** The organisation that the audience asked does not take her over. */
        HANDOVER_DECLINED("handover"),
        /** An offer ended without an answer; she stayed where she was. */
        HANDOVER_LAPSED("handover"),
        /** There is no place behind the promise that was made to her. */
        PROMISED_PLACE_REFUSED("handover"),
        /** Somebody was pointed to the audience; nothing was transferred. */
        REFERRED("referral"),
        /** Her pause is over: the contact person sees what she wants now. */
        PAUSE_ENDED,
        /** She has been at one step for longer than is usual: the holder says why. */
        STALLED("stall"),
        /** She stayed away from two sessions in a row: the contact person asks how she is. */
        ABSENT_TWICE(Notice.OFFERING),
        /** The holder did not say why in time: the municipality looks at it. */
        STALL_UNANSWERED("stall"),
        /** Somebody saw her, or tried to, without another ground: the privacy officer asks why. */
        EMERGENCY_ACCESS("emergency-access"),
        /** An organisation was told unusually often in a day that somebody may be registered already: the privacy officer asks why. */
        MANY_DUPLICATES,
        /** Somebody was erased whom this organisation had seen: it forgets her too, and says so. */
        ERASURE("erasure");

        private final String about;

        Kind() {
            this(null);
        }

        Kind(String about) {
            this.about = about;
        }

        /** The kind of thing that its {@code about} is, as outward identifiers know it; null if it is about nothing but her. */
        public String about() {
            return about;
        }
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
