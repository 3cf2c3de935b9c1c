package nl.krachtketen.placement.application.trajectory;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.placement.domain.trajectory.Step;

/** All that a participant does or did, at every organiser. */
public interface HerSteps {

    /** In the order in which they began. */
    List<Step> of(UUID participant);
}
