package nl.krachtketen.reporting.dashboard.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.dashboard.waiting.Queue;
import nl.krachtketen.reporting.dashboard.waiting.Waiting;
import nl.krachtketen.reporting.dashboard.waiting.WaitingAt;

/**
 * Everything about the links between organisations of one municipality. How long somebody waits, and whether a link is quiet, is reckoned
 * until the last step that was heard of: of a history that was brought in nobody knows what happened afterwards.
 */
@ApplicationScoped
class LinkFigures {

    @Inject
    Waiting waiting;

    @Inject
    Handovers handovers;

    @Inject
    ChainLinks chainLinks;

    @Inject
    Coaches coaches;

    @Inject
    Reach reach;

    Instant heardUntil(String municipality) {
        return waiting.heardUntil(municipality);
    }

    List<WaitingAt> waiting(String municipality) {
        return waiting.figures(municipality);
    }

    List<Waiting.One> women(String municipality, Queue queue, UUID after, int limit) {
        return waiting.women(municipality, queue, after, limit);
    }

    HandoverFigures handovers(String municipality, Months months) {
        return handovers.figures(municipality, months);
    }

    List<LinkOfChain> links(String municipality) {
        return chainLinks.of(municipality, heardUntil(municipality));
    }

    Optional<Startup> startup(String municipality) {
        return chainLinks.startup(municipality);
    }

    CoachFigures coaches(String municipality) {
        return coaches.figures(municipality);
    }

    ReachFigures reach(String municipality, Months months) {
        return reach.figures(municipality, months);
    }
}
