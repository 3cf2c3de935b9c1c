package nl.krachtketen.placement.application.notice;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.placement.application.Outcomes;
import nl.krachtketen.placement.application.ParticipantAccess;
import nl.krachtketen.placement.domain.Notice;
import nl.krachtketen.placement.domain.Outcome;

/** Half a year and a year after she moved on, whoever recorded it and whoever holds her are asked whether it is still so. */
@ApplicationScoped
public class AskAfterOutcomes {

    private static final int AT_A_TIME = 100;

    @Inject
    Outcomes outcomes;

    @Inject
    ParticipantAccess access;

    @Inject
    Notices notices;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Scheduled(every = "{krachtketen.outcomes.look-every}", identity = "ask-after-outcomes")
    void ask() {
        askAt(clock.instant());
    }

    /** Asks after everything that is due at this moment; doing it twice is doing it once. */
    public void askAt(Instant now) {
        int asked;
        do {
            asked = transactions.asPlatform(() -> askSome(now));
        } while (asked == AT_A_TIME);
    }

    private int askSome(Instant now) {
        var unasked = outcomes.lockUnasked(now, AT_A_TIME);
        unasked.forEach(due -> {
            tell(due.outcome());
            outcomes.asked(due);
        });
        return unasked.size();
    }

    private void tell(Outcome outcome) {
        Stream.concat(Stream.of(outcome.organisation()), access.holder(outcome.participantId()).stream())
                .distinct()
                .forEach(organisation -> notices.tell(Notice.unconfirmed(organisation, outcome)));
    }
}
