package nl.krachtketen.participant.application.privacy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.krachtketen.kit.jobs.EachAlone;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.privacy.Erasure;

/** Every night, whoever left long enough ago is erased, and not just deleted, because others must hear of it. */
@ApplicationScoped
public class ApplyRetention {

    private static final String JOB = "apply-retention";
    private static final int WOMEN_A_NIGHT = 1000;

    @Inject
    Retention retention;

    @Inject
    DepartedWomen departedWomen;

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
        var before = Today.startOf(Today.by(clock).minus(retention.departed()));
        eachAlone.asPlatform(JOB, () -> departedWomen.before(before, WOMEN_A_NIGHT), this::forget);
    }

    /** One who came back in the meantime stays. */
    private void forget(UUID departed) {
        participants.lock(departed).filter(Participant.Departed.class::isInstance)
                .ifPresent(participant -> forgetParticipant.forget(participant, clock.instant(), Erasure.Cause.RETENTION));
    }
}
