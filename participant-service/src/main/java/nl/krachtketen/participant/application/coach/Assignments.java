package nl.krachtketen.participant.application.coach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.coach.Assignment;
import nl.krachtketen.participant.domain.coach.CoachEndReason;
import nl.krachtketen.participant.domain.coach.CoachSearch;

/** Where it is kept who coaches whom. */
public interface Assignments {

    void add(Assignment assignment);

    Optional<Assignment> find(UUID participant, UUID assignment);

    /** The one that lasts. */
    Optional<Assignment> open(UUID participant);

    /** All that she had, the latest first. */
    List<Assignment> of(UUID participant);

    /** False if it had ended already. */
    boolean end(UUID assignment, Instant at, CoachEndReason reason);

    /** Participants with a coach who stopped. */
    List<UUID> withCoachWhoStopped(int limit);

    /** Those whom the caller's organisation holds and who need another coach. */
    List<CoachSearch> searches(String holder, UUID after, int limit);
}
