package nl.krachtketen.participant.application.handover;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.kit.jobs.EachAlone;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.handover.Handover;

/** Offers end by themselves: at their deadline, or earlier if they lose their ground. She is with the giver as before. */
@ApplicationScoped
public class LapseHandovers {

    private static final int AT_A_TIME = 100;

    @Inject
    Handovers handovers;

    @Inject
    Participants participants;

    @Inject
    HandoverNews news;

    @Inject
    EachAlone eachAlone;

    @Inject
    Clock clock;

    /** What is left over comes next time. */
    @Scheduled(every = "${krachtketen.handover.lapse-every:20s}", identity = "lapse-handovers")
    public void lapseDue() {
        Instant now = clock.instant();
        eachAlone.asPlatform("lapse-handovers", () -> handovers.due(now, AT_A_TIME),
                handover -> lapse(handover, handover.offer().answerBy(), handover.offer().taker()));
    }

    /** She left, or withdrew her consent: nobody can take her over now. On behalf of the platform. */
    void lapseOpenOf(UUID participant) {
        handovers.openOf(participant).ifPresent(open -> lapse(open, clock.instant(), open.offer().giver()));
    }

    /** Her row is locked before the handover is read again, so that replicas and a late answer do not both end it. */
    private void lapse(Handover handover, Instant at, String organisation) {
        participants.lock(handover.participant()).ifPresent(participant -> {
            if (handovers.find(handover.id()).orElse(null) instanceof Handover.Offered open) {
                Handover.Lapsed lapsed = open.lapsed(at);
                handovers.save(lapsed);
                news.publish(participant.changed(), at, organisation,
                        about -> new HandoverEvent.HandoverLapsed(about, HandoverNews.told(lapsed)));
                news.tellGiver(Notice.Kind.HANDOVER_LAPSED, lapsed, participant.profile().holding().contactPerson());
                news.tellTaker(Notice.Kind.HANDOVER_LAPSED, lapsed, null);
            }
        });
    }
}
