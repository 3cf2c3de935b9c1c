package nl.krachtketen.participant.application.attention;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.krachtketen.participant.domain.attention.Happening;

/** What happened to each woman, in the whole chain. It goes with her when she is erased. */
public interface Timelines {

    /** The events that were not there yet, and are about somebody who is. */
    Set<UUID> add(List<Happening> happenings);

    /** In the order in which it happened. */
    List<Happening> of(UUID participant);
}
