package nl.krachtketen.reporting.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.reporting.projection.Projection;

/** Takes in what new events tell of the links between organisations. */
@ApplicationScoped
class Links implements Projection {

    @Inject
    Handovers handovers;

    @Inject
    ChainLinks chainLinks;

    @Inject
    Reach reach;

    @Override
    public List<Table> tables() {
        return List.of(Table.counting("handover_tally", "handovers"), Table.of("chain_link"), Table.of("reach"),
                Table.counting("reach_tally", "reports"));
    }

    /** Adds events that the journeys have already. */
    @Override
    public void add(List<Received.Known> news) {
        handovers.add(news);
        chainLinks.add(news);
        reach.add(news);
    }

    /** Nobody's identifier is kept here. */
    @Override
    public void pseudonymise(UUID participant, UUID pseudonym) {}
}
