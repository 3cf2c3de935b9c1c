package nl.krachtketen.participant.application;

import java.time.Instant;
import nl.krachtketen.contract.About;
import nl.krachtketen.participant.domain.Participant;

/** What every event tells about a participant. */
public final class Abouts {

    private Abouts() {}

    /** @param organisation who did it; the holder's reference is told only to the holder itself */
    public static About of(Participant participant, Instant occurredAt, String organisation) {
        var profile = participant.profile();
        return new About(participant.id(), occurredAt, profile.municipality(), organisation, participant.level(),
                profile.recruitmentChannel(), profile.countsForProgramme(), profile.reference());
    }
}
