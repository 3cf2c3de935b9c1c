package nl.krachtketen.participant.application.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.kit.jobs.EachAlone;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.privacy.Erasure;

/** Every night, whatever was kept long enough goes. Deleting twice is deleting once, so every replica may do it. */
@ApplicationScoped
public class ApplyRetention {

    private static final String JOB = "apply-retention";
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
    EachAlone eachAlone;

    @Inject
    Clock clock;

    @Scheduled(cron = "${krachtketen.retention.cron:0 30 3 * * ?}", identity = JOB)
    public void apply() {
        Instant left = before(retention.departed());
        eachAlone.asPlatform(JOB, () -> records.departed(left, WOMEN_A_NIGHT), this::forget);
        eachAlone.asPlatform(JOB, () -> List.copyOf(kept().entrySet()), kept -> records.delete(kept.getKey(), before(kept.getValue())));
    }

    private Map<ExpiredRecords.Kind, Period> kept() {
        return Map.of(
                ExpiredRecords.Kind.NOTICE, retention.notices(),
                ExpiredRecords.Kind.ENDED_CONSENT, retention.endedConsents(),
                ExpiredRecords.Kind.EMERGENCY_ACCESS, retention.emergencyAccesses(),
                ExpiredRecords.Kind.ERASURE, retention.erasures(),
                ExpiredRecords.Kind.PROCESSING_RECORD, retention.processingRecords(),
                ExpiredRecords.Kind.CLOSED_VIEW_LINK, retention.closedViewLinks(),
                ExpiredRecords.Kind.CONTACT_MOMENT, retention.contactMoments(),
                ExpiredRecords.Kind.ENDED_ACCESS, Period.ZERO);
    }

    /** One who came back in the meantime stays. */
    private void forget(UUID departed) {
        participants.lock(departed).filter(Participant.Departed.class::isInstance)
                .ifPresent(participant -> forgetParticipant.forget(participant, clock.instant(), Erasure.Cause.RETENTION));
    }

    private Instant before(Period kept) {
        return Today.startOf(Today.by(clock).minus(kept));
    }
}
