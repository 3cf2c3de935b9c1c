package nl.krachtketen.participant.application.coach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.domain.coach.Coach;

/** Where coaches are kept. A caller finds only those of its own organisation. */
public interface Coaches {

    /** False if the organisation already has a coach with this reference, or this participant coaches there already. */
    boolean add(Coach coach);

    /** @throws nl.krachtketen.kit.rest.Problem 404 if there is no such coach */
    Coach require(UUID coach);

    /** The same, locked until the change is made. */
    Coach lock(UUID coach);

    void save(Coach coach);

    List<Coach> list(UUID after, int limit);

    /** Those who have not stopped and stand beside fewer than they can. */
    List<Coach> withRoom();

    /** Counts one participant more. False if that is more than the coach can carry, or if she stopped: however many ask at once. */
    boolean takeOn(UUID coach);

    void stop(UUID coach, Instant at);

    /** Wherever this participant coaches, she stops. */
    void stopWhoIs(UUID participant, Instant at);

    /** Wherever this participant coached at that moment already, she stops. */
    void stopWhoWas(UUID participant, Instant at);
}
