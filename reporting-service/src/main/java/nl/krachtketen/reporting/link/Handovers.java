package nl.krachtketen.reporting.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.kit.inbox.Received;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.locator.ClasspathSqlLocator;

/**
 * Counts handovers by what became of them. The same rows are read with the news and without it; the difference is what is new. So no
 * handover need be kept, and nothing changes when somebody is erased.
 */
@ApplicationScoped
class Handovers {

    private static final String COUNT = ClasspathSqlLocator.removingComments().locate("nl/krachtketen/reporting/link/handovers");

    @Inject
    Jdbi jdbi;

    void add(List<Received.Known> news) {
        List<Received.Known> steps = news.stream().filter(known -> known.event() instanceof HandoverEvent).toList();
        if (!steps.isEmpty()) {
            jdbi.useHandle(db -> db.createUpdate(COUNT)
                    .bindArray("participants", UUID.class, steps.stream().map(Handovers::participant).distinct().toArray())
                    .bindArray("news", UUID.class, steps.stream().map(Received::id).toArray()).execute());
        }
    }

    private static UUID participant(Received.Known known) {
        return ((HandoverEvent) known.event()).about().participantId();
    }
}
