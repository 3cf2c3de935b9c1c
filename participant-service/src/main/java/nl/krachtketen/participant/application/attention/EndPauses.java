package nl.krachtketen.participant.application.attention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Transactions;
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
    Transactions transactions;

    @Inject
    Clock clock;

    @Scheduled(every = "${krachtketen.attention.look-every:1m}", identity = "end-pauses")
    void look() {
        endUpTo(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Ends every pause whose date has come at this moment. */
    public void endUpTo(Instant now) {
        int ended = AT_A_TIME;
        while (ended == AT_A_TIME) {
            ended = transactions.asPlatform(() -> endSome(now));
        }
    }

    private int endSome(Instant now) {
        List<UUID> ended = endedPauses.upTo(Today.at(now), AT_A_TIME);
        ended.forEach(id -> participants.lock(id).ifPresent(participant -> {
            if (participant instanceof Participant.Paused paused) {
                end(paused, now);
            }
        }));
        return ended.size();
    }

    private void end(Participant.Paused paused, Instant now) {
        resumeParticipant.resumed(paused, now);
        Holding holding = paused.profile().holding();
        notices.tell(new Notice(Notice.Kind.PAUSE_ENDED, new Notice.Audience.CaseWorkers(holding.organisation(), holding.contactPerson()),
                paused.id(), null));
    }
}
