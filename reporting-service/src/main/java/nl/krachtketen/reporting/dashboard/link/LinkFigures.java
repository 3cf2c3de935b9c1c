package nl.krachtketen.reporting.dashboard.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.dashboard.waiting.Stuck;
import nl.krachtketen.reporting.dashboard.waiting.Waiting;

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

    Stuck stuck(String municipality) {
        return waiting.stuck(municipality);
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

    /** The months that can be chosen. */
    List<YearMonth> choices(String municipality) {
        return choices(handovers(municipality, Months.ALL), reach(municipality, Months.ALL));
    }

    static List<YearMonth> choices(HandoverFigures handovers, ReachFigures reach) {
        return Months.allOf(Stream.concat(handovers.months().stream().map(HandoverMonth::month), reach.months().stream().map(ReachMonth::month)));
    }
}
