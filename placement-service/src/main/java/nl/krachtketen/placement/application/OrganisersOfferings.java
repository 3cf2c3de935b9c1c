package nl.krachtketen.placement.application;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.placement.domain.AnyOffering;

/** What one organiser has, drafts and hidden offerings among it. */
public interface OrganisersOfferings {

    /**
     * All but the closed ones, in the order in which they came.
     *
     * @param stale only those that are hidden until the organiser confirms them
     */
    List<AnyOffering> list(String organiser, boolean stale, UUID after, int limit);
}
