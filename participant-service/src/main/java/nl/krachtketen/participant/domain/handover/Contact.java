package nl.krachtketen.participant.domain.handover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The giver came back to her after the handover, as a warm handover asks.
 *
 * @param nextDate when it will again; null if it will not
 */
public record Contact(UUID id, UUID handover, Channel channel, LocalDate contactDate, LocalDate nextDate) {

    /** How they were in touch. */
    public enum Channel {
        VISIT, MEETING, PHONE, MESSAGE, VIA_TAKER
    }
}
