package nl.krachtketen.reporting.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.kit.tenancy.Scope;
import nl.krachtketen.reporting.feed.Cursors;
import nl.krachtketen.reporting.feed.PartnerEvent;
import nl.krachtketen.reporting.feed.PartnerEvents;

/** What is delivered is what the feed tells: the same events, under the same identifiers. */
@ApplicationScoped
class LoggedEvents implements EventsAfter {

    @Inject
    PartnerEvents feed;

    @Inject
    Cursors cursors;

    @Override
    public long end() {
        return feed.end();
    }

    @Override
    public String cursor(long position, String organisation) {
        return cursors.of(position, organisation);
    }

    @Override
    public Batch after(Scope.Tenant receiver, Filter filter, long position, int limit) {
        var batch = feed.after(receiver, new PartnerEvents.Filter(filter.types(), filter.municipalities(), null), position, limit);
        return new Batch(batch.events().stream().map(LoggedEvents::outgoing).toList(), batch.position());
    }

    private static Outgoing outgoing(PartnerEvent told) {
        return new Outgoing(told.position(), told.id(), told.type(), told.participant(), told.json());
    }
}
