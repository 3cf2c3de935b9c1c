package nl.krachtketen.reporting.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.kit.inbox.Received;

/** Takes in what new events tell of the links between organisations. */
@ApplicationScoped
public class Links {

    @Inject
    Handovers handovers;

    @Inject
    ChainLinks chainLinks;

    @Inject
    Reach reach;

    /** Adds events that the journeys have already. */
    public void add(List<Received.Known> news) {
        handovers.add(news);
        chainLinks.add(news);
        reach.add(news);
    }
}
