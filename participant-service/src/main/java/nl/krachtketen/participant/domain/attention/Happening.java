package nl.krachtketen.participant.domain.attention;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.EventCatalogue;

/**
 * Something that happened to a woman, as her timeline tells it.
 *
 * @param recordedAt where two things happened at the same moment, the one that was recorded later came later
 * @param offering   null if it is about none
 * @param codes      what there is to say about it, in codes
 */
public record Happening(UUID eventId, UUID participant, String type, Instant occurredAt, Instant recordedAt, String organisation,
        UUID offering, Map<String, String> codes) {

    public static Happening of(ChainEvent event, UUID eventId, Instant recordedAt) {
        var about = event.about();
        return new Happening(eventId, about.participantId(), EventCatalogue.of(event).type(), about.occurredAt(), recordedAt,
                about.organisation(), Codes.offering(event), Codes.of(event));
    }
}
