package nl.krachtketen.kit.access;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;

/** What a service knows of a participant who is not its own: enough to write events about her, never who she is. */
public record KnownParticipant(UUID participant, String municipality, ParticipationLevel participationLevel,
        RecruitmentChannel recruitmentChannel, boolean countsForProgramme) {

    /** What an event tells about her. */
    public About about(Instant occurredAt, String organisation, String reference) {
        return new About(participant, occurredAt, municipality, organisation, participationLevel, recruitmentChannel,
                countsForProgramme, reference);
    }
}
