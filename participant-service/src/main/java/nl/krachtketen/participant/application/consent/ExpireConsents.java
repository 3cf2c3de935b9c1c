package nl.krachtketen.participant.application.consent;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.krachtketen.kit.jobs.EachAlone;
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
    EachAlone eachAlone;

    @Inject
    Clock clock;

    /** What is left over comes next time. */
    @Scheduled(every = "${krachtketen.consent.expire-every:20s}", identity = "expire-consents")
    public void expire() {
        LocalDate today = Today.by(clock);
        eachAlone.asPlatform("expire-consents", () -> consents.pastLastDay(today, AT_A_TIME), this::expire);
    }

    private void expire(Consent.Given given) {
        participants.lock(given.receipt().participant())
                .ifPresent(participant -> decideConsent.end(participant, given.expired(clock.instant())));
    }
}
