package nl.krachtketen.placement.application;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.placement.application.notice.Notices;
import nl.krachtketen.placement.domain.Notice;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Before an offering is hidden because nobody confirmed it, its organiser is asked whether it is still so, while women still find it. */
@ApplicationScoped
public class AskToConfirmOfferings {

    private static final int BATCH = 100;

    @Inject
    Offerings offerings;

    @Inject
    Notices notices;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @ConfigProperty(name = "krachtketen.offerings.confirm-within")
    Duration confirmWithin;

    @ConfigProperty(name = "krachtketen.offerings.ask-before")
    Duration askBefore;

    @Scheduled(every = "{krachtketen.offerings.stale-scan}", identity = "ask-to-confirm-offerings")
    public void ask() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int asked;
        do {
            asked = transactions.asPlatform(() -> askSome(now));
        } while (asked == BATCH);
    }

    private int askSome(Instant now) {
        var fading = offerings.lockUnasked(now.minus(confirmWithin).plus(askBefore), BATCH);
        fading.forEach(offering -> {
            notices.tell(Notice.unconfirmed(offering));
            offerings.askedToConfirm(offering.id(), now);
        });
        return fading.size();
    }
}
