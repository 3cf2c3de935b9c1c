package nl.krachtketen.reporting.log;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.krachtketen.kit.access.AccessFold;
import nl.krachtketen.kit.inbox.Reactions;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.reporting.projection.Projections;

/** What a batch of new events does, in a handful of statements however many events there are. */
@ApplicationScoped
class Ingest {

    @Inject
    Erasure erasure;

    @Inject
    EventLog log;

    @Inject
    AccessFold access;

    @Inject
    Reactions reactions;

    @Inject
    Projections projections;

    /** Runs in the transaction of the inbox. */
    void apply(List<Received> arrived) {
        List<Received> events = access.withoutErased(arrived);
        List<Received.Known> known = new ArrayList<>();
        reactions.to(events, known::add);
        access.fold(known);
        projections.add(known);
        log.append(events);
        erasure.erase(known);
    }
}
