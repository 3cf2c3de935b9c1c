package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.matching.domain.Profile;
import nl.krachtketen.matching.domain.path.NextSteps;

/** Shows what can follow from where she stands. */
@ApplicationScoped
public class ShowNextSteps {

    @Inject
    KnownParticipants participants;

    @Inject
    Profiles profiles;

    @Inject
    Offerings offerings;

    @Inject
    Steps steps;

    @Inject
    Matchmakers matchmakers;

    @Inject
    Clock clock;

    public NextSteps of(UUID participant) {
        Profile her = profiles.of(participants.require(participant));
        return NextSteps.of(her, steps.standing(participant), offerings.around(her), matchmakers.at(clock.instant()));
    }
}
