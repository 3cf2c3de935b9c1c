package nl.krachtketen.participant.domain.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * She moved to another municipality, and her history goes along because she agreed to that.
 *
 * @param organisation that recorded it
 */
public record Move(UUID id, UUID participant, String fromMunicipality, String toMunicipality, String organisation, Agreement agreement,
        Instant movedAt) {

    /** What she agreed to: the version of the notice, the language in which it was explained, and when. */
    public record Agreement(String noticeVersion, String language, LocalDate agreedDate) {}
}
