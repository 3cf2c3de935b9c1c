package nl.krachtketen.participant.application.consent;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.domain.consent.Consent;

/** A consent that ends by the clock is withdrawn by the clock: every service hears of it, once. */
@ApplicationScoped
public class ExpireConsents {

    private static final int AT_A_TIME = 100;

    @Inject
    Participants participants;

    @Inject
    Consents consents;

    @Inject
    DecideConsent decideConsent;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** What is left over comes next time. Each in a transaction of its own, so that none waits for another. */
    @Scheduled(every = "${krachtketen.consent.expire-every:20s}", identity = "expire-consents")
    public void expire() {
        LocalDate today = Today.by(clock);
        List<Consent.Given> past = transactions.asPlatform(() -> consents.pastLastDay(today, AT_A_TIME));
        past.forEach(given -> transactions.asPlatform(() -> {
            participants.lock(given.receipt().participant())
                    .ifPresent(participant -> decideConsent.end(participant, given.expired(clock.instant())));
            return null;
        }));
    }
}
