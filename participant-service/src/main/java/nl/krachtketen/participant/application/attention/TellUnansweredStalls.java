package nl.krachtketen.participant.application.attention;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.attention.Stall;

/** A holder that does not say why a woman is stuck may have lost sight of her: then the municipality hears of it, once. */
@ApplicationScoped
public class TellUnansweredStalls {

    private static final int AT_A_TIME = 500;

    @Inject
    Stalls stalls;

    @Inject
    Notices notices;

    @Inject
    Transactions transactions;

    @Inject
    AttentionConfig config;

    @Inject
    Clock clock;

    @Scheduled(every = "${krachtketen.attention.look-every:1m}", identity = "tell-unanswered-stalls")
    void tell() {
        tellAt(clock.instant());
    }

    /** Tells of every stall that has waited too long for an answer at this moment. */
    public void tellAt(Instant now) {
        int told = AT_A_TIME;
        while (told == AT_A_TIME) {
            told = transactions.asPlatform(() -> tellSome(now));
        }
    }

    private int tellSome(Instant now) {
        List<Stall.Core> unanswered = stalls.unansweredSince(now.minus(config.answerWithin()), now, AT_A_TIME);
        unanswered.forEach(stall -> notices.tell(new Notice(Notice.Kind.STALL_UNANSWERED,
                new Notice.Audience.Direction(stall.municipality()), stall.participant(), stall.id())));
        return unanswered.size();
    }
}
