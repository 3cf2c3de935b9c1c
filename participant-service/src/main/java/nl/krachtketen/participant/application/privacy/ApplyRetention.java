package nl.krachtketen.participant.application.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Transactions;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.privacy.Erasure;

/** Every night, whatever was kept long enough goes. Deleting twice is deleting once, so every replica may do it. */
@ApplicationScoped
public class ApplyRetention {

    private static final int WOMEN_A_NIGHT = 1000;

    @Inject
    Retention retention;

    @Inject
    ExpiredRecords records;

    @Inject
    Participants participants;

    @Inject
    ForgetParticipant forgetParticipant;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Scheduled(cron = "${krachtketen.retention.cron:0 30 3 * * ?}", identity = "apply-retention")
    public void apply() {
        Instant left = before(retention.departed());
        transactions.asPlatform(() -> records.departed(left, WOMEN_A_NIGHT)).forEach(this::forget);
        delete(ExpiredRecords.Kind.NOTICE, retention.notices());
        delete(ExpiredRecords.Kind.ENDED_CONSENT, retention.endedConsents());
        delete(ExpiredRecords.Kind.EMERGENCY_ACCESS, retention.emergencyAccesses());
        delete(ExpiredRecords.Kind.ERASURE, retention.erasures());
        delete(ExpiredRecords.Kind.PROCESSING_RECORD, retention.processingRecords());
        delete(ExpiredRecords.Kind.CLOSED_VIEW_LINK, retention.closedViewLinks());
        delete(ExpiredRecords.Kind.CONTACT_MOMENT, retention.contactMoments());
        delete(ExpiredRecords.Kind.ENDED_ACCESS, Period.ZERO);
    }

    /** Each in a transaction of her own; one who came back in the meantime stays. */
    private void forget(UUID departed) {
        transactions.asPlatform(() -> {
            participants.lock(departed).filter(Participant.Departed.class::isInstance)
                    .ifPresent(participant -> forgetParticipant.forget(participant, clock.instant(), Erasure.Cause.RETENTION));
            return null;
        });
    }

    private void delete(ExpiredRecords.Kind kind, Period kept) {
        transactions.asPlatform(() -> {
            records.delete(kind, before(kept));
            return null;
        });
    }

    private Instant before(Period kept) {
        return Today.startOf(Today.by(clock).minus(kept));
    }
}
