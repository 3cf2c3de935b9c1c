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
import nl.krachtketen.placement.domain.OpenOffering;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What its organiser has not confirmed for long may no longer be so: nobody is sent there until it is confirmed, and the
 * organiser is told. Replicas share the work, because each locks what it hides.
 */
@ApplicationScoped
public class HideStaleOfferings {

    private static final int BATCH = 100;

    @Inject
    Offerings offerings;

    @Inject
    OfferingNews news;

    @Inject
    Notices notices;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @ConfigProperty(name = "krachtketen.offerings.confirm-within")
    Duration confirmWithin;

    @Scheduled(every = "{krachtketen.offerings.stale-scan}", identity = "hide-stale-offerings")
    public void hide() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int hidden;
        do {
            hidden = transactions.asPlatform(() -> hideSome(now));
        } while (hidden == BATCH);
    }

    private int hideSome(Instant now) {
        var unconfirmed = offerings.lockUnconfirmed(now.minus(confirmWithin), BATCH);
        for (OpenOffering before : unconfirmed) {
            var after = before.goneStale(now);
            offerings.save(after);
            news.changed(before, after, now);
            notices.tell(Notice.hidden(after));
        }
        return unconfirmed.size();
    }
}
