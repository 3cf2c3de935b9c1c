package nl.krachtketen.participant.domain.coach;

import java.time.Instant;
import java.util.UUID;

/**
 * A coach beside a participant.
 *
 * @param organisation whose coach it is
 * @param endedAt      null while it lasts
 */
public record Assignment(UUID id, UUID participant, UUID coach, String organisation, Instant assignedAt, Instant endedAt,
        CoachEndReason endReason) {

    public static Assignment of(UUID id, UUID participant, Coach coach, Instant assignedAt) {
        return new Assignment(id, participant, coach.id(), coach.organisation(), assignedAt, null, null);
    }
}
