package nl.krachtketen.contract;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/**
 * What every chain event tells about the participant and the step.
 *
 * @param occurredAt when it happened; the CloudEvents time says when it was recorded
 * @param municipality the municipality in which she takes part
 * @param organisation who did it
 * @param participationLevel as last known; absent before an intake
 * @param countsForProgramme whether she counts towards the programme's goal
 * @param reference the partner's own reference, if it gave one; only ever shown to that partner
 */
public record About(
        UUID participantId,
        Instant occurredAt,
        @Coded(Code.MUNICIPALITY) String municipality,
        @Coded(Code.ORGANISATION) String organisation,
        @Nullable ParticipationLevel participationLevel,
        RecruitmentChannel recruitmentChannel,
        boolean countsForProgramme,
        @Nullable @Coded(Code.REFERENCE) String reference) {

    public About {
        Objects.requireNonNull(participantId, "participantId");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(recruitmentChannel, "recruitmentChannel");
        Code.MUNICIPALITY.require(municipality);
        Code.ORGANISATION.require(organisation);
        Code.REFERENCE.requireIfPresent(reference);
    }
}
