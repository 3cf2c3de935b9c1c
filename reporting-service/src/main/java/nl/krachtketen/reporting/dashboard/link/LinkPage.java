package nl.krachtketen.reporting.dashboard.link;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.krachtketen.reporting.dashboard.Months;
import nl.krachtketen.reporting.dashboard.Version;
import nl.krachtketen.reporting.dashboard.waiting.Queue;
import nl.krachtketen.reporting.dashboard.waiting.Stand;
import nl.krachtketen.reporting.dashboard.waiting.Stuck;
import nl.krachtketen.reporting.dashboard.waiting.WaitingTable;
import nl.krachtketen.reporting.programme.Municipality;

/**
 * The live part of the page of the links between organisations.
 *
 * @param months     the choice: handovers by when they were offered, reach by its day, the rest is as it is now
 * @param startup    null without an agreement
 * @param heardUntil until when it is known what happened
 * @param version    tells one state of the figures from another, so that a page that shows it need not change
 */
public record LinkPage(Municipality municipality, Months months, WaitingTable waiting, HandoverFigures handovers, List<LinkOfChain> links,
        Startup startup, CoachFigures coaches, ReachFigures reach, Instant heardUntil, String version, Instant asOf) {

    static LinkPage of(Municipality municipality, Months months, LinkFigures figures, Instant asOf) {
        String code = municipality.code();
        Stuck stuck = figures.stuck(code);
        HandoverFigures handovers = figures.handovers(code, months);
        List<LinkOfChain> links = figures.links(code);
        Startup startup = figures.startup(code).orElse(null);
        CoachFigures coaches = figures.coaches(code);
        ReachFigures reach = figures.reach(code, months);
        return new LinkPage(municipality, months, WaitingTable.of(stuck.waiting()), handovers, links, startup, coaches, reach, stuck.heardUntilAt(),
                Version.of(stuck.waiting(), handovers, links, startup, coaches, reach), asOf);
    }

    /** A page or a file of this municipality with the same choice. */
    public String address(String page) {
        return months.address(base(page));
    }

    public String withoutFrom() {
        return months.withoutFrom().address(base("schakels"));
    }

    public String withoutUntil() {
        return months.withoutUntil().address(base("schakels"));
    }

    /** Where the page asks whether anything changed. */
    public String poll() {
        return address("schakels/cijfers") + (months.all() ? "?" : "&") + "stand=" + version;
    }

    public String queue(Stand stand, String organisation) {
        return new Queue(stand, organisation, false).address(municipality.code());
    }

    public String stuck(String organisation) {
        return new Queue(null, organisation, true).address(municipality.code());
    }

    public List<LinkOfChain> missing() {
        return links.stream().filter(LinkOfChain::missing).toList();
    }

    /** Whether nothing was ever heard of anybody. */
    public boolean empty() {
        return links.stream().allMatch(LinkOfChain::missing) && reach.empty();
    }

    /** The months that can be chosen, if none is. */
    List<YearMonth> choices() {
        return LinkFigures.choices(handovers, reach);
    }

    private String base(String page) {
        return "/gemeenten/" + municipality.code() + "/" + page;
    }
}
