package nl.krachtketen.participant.application.attention;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.participant.domain.attention.Stall;

/** Who is stuck. A caller finds the stalls of women that its organisation holds or must do something for, or of its municipality. */
public interface Stalls {

    /** The one that she has now. */
    Optional<Stall.Lasting> lasting(UUID participant);

    /** False if she has one already. */
    boolean open(Stall.Open stall);

    void end(UUID stall, Instant now);

    /** They took a step: where they stood before is over. */
    void endBefore(List<Standings.Taken> steps, Instant now);

    Optional<Stall> find(UUID stall);

    /**
     * Newest first.
     *
     * @param before the last one of the page before; null for the first page
     */
    List<Stall> list(boolean alsoOver, UUID before, int limit);

    void answer(Stall.Answered stall);

    /** Some of those that began before and got no answer, but of nobody who is restricted, marked as told so that nobody else tells it. */
    List<Stall.Core> unansweredSince(Instant before, Instant now, int limit);
}
