package nl.krachtketen.participant.domain.coach;

import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.participant.domain.ContactChannel;

/**
 * Somebody was in touch with her.
 *
 * @param organisation that logged it
 * @param coach        who coached her then; null if nobody did
 * @param nextDate     when again; null if that was not agreed
 */
public record ContactMoment(UUID id, UUID participant, String organisation, UUID coach, ContactChannel channel, LocalDate contactDate,
        LocalDate nextDate) {}
