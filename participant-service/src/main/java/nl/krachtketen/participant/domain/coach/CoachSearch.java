package nl.krachtketen.participant.domain.coach;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody whose coach stopped and who has no other yet.
 *
 * @param contactPerson role account of her contact person; null if nobody is named
 */
public record CoachSearch(UUID participant, Instant since, String contactPerson) {}
