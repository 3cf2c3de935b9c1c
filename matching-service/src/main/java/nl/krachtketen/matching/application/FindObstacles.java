package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.matching.domain.change.Obstacles;

/** Tells what would have to change for a woman for whom little fits. */
@ApplicationScoped
public class FindObstacles {

    @Inject
    KnownParticipants participants;

    @Inject
    Profiles profiles;

    @Inject
    Offerings offerings;

    @Inject
    Matchmakers matchmakers;

    @Inject
    Clock clock;

    /** What stands in the way, and of whom it was asked. */
    public record Found(Profile her, Obstacles obstacles) {}

    public Found of(UUID participant) {
        Profile her = profiles.of(participants.require(participant));
        return new Found(her, Obstacles.of(her, offerings.around(her), matchmakers.at(clock.instant())));
    }
}
