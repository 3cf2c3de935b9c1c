package nl.krachtketen.participant.application.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import nl.krachtketen.participant.domain.coach.Coach;
import nl.krachtketen.participant.domain.coach.CoachProfile;

/** What a coach can be changed, or she stops. */
@ApplicationScoped
public class ChangeCoach {

    @Inject
    Coaches coaches;

    /** @param madeOn demands that the change was made on the present version */
    public Coach change(UUID id, CoachProfile profile, LongConsumer madeOn) {
        Coach before = active(id);
        madeOn.accept(before.version());
        if (profile.maximumLoad() < before.load()) {
            throw new Refused(new Refusal.OfCoach.CarriesMore(before.load()));
        }
        Coach after = before.with(profile);
        coaches.save(after);
        return after;
    }

    /** Whoever she stands beside is listed for another coach soon after. */
    public void stop(UUID id, Instant at) {
        coaches.stop(active(id).id(), at);
    }

    private Coach active(UUID id) {
        Coach coach = coaches.lock(id);
        if (!coach.active()) {
            throw new Refused(new Refusal.OfCoach.CoachStopped());
        }
        return coach;
    }
}
