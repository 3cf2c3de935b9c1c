package nl.krachtketen.participant.application.attention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.kit.jobs.EachAlone;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.domain.Holding;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;

/**
 * A pause ends on its date by itself, or she would be forgotten behind it; her contact person is reminded. Her locked row sees
 * to it that this happens once, however many replicas look.
 */
@ApplicationScoped
public class EndPauses {

    private static final int AT_A_TIME = 100;

    @Inject
    EndedPauses endedPauses;

    @Inject
    Participants participants;

    @Inject
    ResumeParticipant resumeParticipant;

    @Inject
    Notices notices;

    @Inject
    EachAlone eachAlone;

    @Inject
    Clock clock;

    @Scheduled(every = "${krachtketen.attention.look-every:1m}", identity = "end-pauses")
    void look() {
        endUpTo(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Ends every pause whose date has come at this moment. */
    public void endUpTo(Instant now) {
        int ended;
        do {
            ended = eachAlone.asPlatform("end-pauses", () -> endedPauses.upTo(Today.at(now), AT_A_TIME), id -> end(id, Today.at(now)));
        } while (ended > 0);
    }

    /** Read again under the lock: she may have come back a moment ago, or have been paused anew. */
    private void end(UUID id, LocalDate today) {
        participants.lock(id).ifPresent(participant -> {
            if (participant instanceof Participant.Paused paused && !paused.until().isAfter(today)) {
                end(paused);
            }
        });
    }

    private void end(Participant.Paused paused) {
        resumeParticipant.resumed(paused, Today.startOf(paused.until()));
        Holding holding = paused.profile().holding();
        notices.tell(new Notice(Notice.Kind.PAUSE_ENDED, new Notice.Audience.CaseWorkers(holding.organisation(), holding.contactPerson()),
                paused.id(), null));
    }
}
