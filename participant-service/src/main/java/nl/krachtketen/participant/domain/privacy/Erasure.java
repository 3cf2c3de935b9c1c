package nl.krachtketen.participant.domain.privacy;

import java.time.Instant;
import java.util.UUID;

/** Somebody was erased; what is remembered says who must forget her too, and not who she was. */
public record Erasure(UUID id, String municipality, String organisation, Cause cause, Instant erasedAt) {

    /** Why. */
    public enum Cause {
        /** She asked for it. */
        REQUEST,
        /** She left so long ago that nobody has a reason to keep her any more. */
        RETENTION
    }

    /** @param knownAs the identifier that only this organisation knew her by */
    public record Recipient(UUID id, String organisation, String knownAs) {}

    /**
     * An organisation's duty to forget her.
     *
     * @param knownAs        her identifier there; null once it has acknowledged, and for everybody else
     * @param acknowledgedAt when it said that it forgot her; null before
     */
    public record Duty(UUID id, String organisation, String municipality, Cause cause, Instant erasedAt, String knownAs,
            Instant acknowledgedAt) {}
}
