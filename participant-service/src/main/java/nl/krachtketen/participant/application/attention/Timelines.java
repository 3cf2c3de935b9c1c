package nl.krachtketen.participant.application.attention;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.domain.attention.Happening;

/** What happened to each woman, in the whole chain. It goes with her when she is erased. */
public interface Timelines {

    /** False if it is there already, or if she is not (any more). */
    boolean add(Happening happening);

    /** In the order in which it happened. */
    List<Happening> of(UUID participant);
}
