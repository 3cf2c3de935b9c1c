package nl.krachtketen.placement.domain.agreement;

import java.time.Instant;

/** One party agreed. */
public record Confirmation(Party party, Instant at, Channel channel) {

    /** How it was said. */
    public enum Channel {
        /** Through the system of an organisation, by somebody who was told. */
        ACCOUNT,
        /** By the party itself, with a link and without an account. */
        LINK
    }
}
