package nl.krachtketen.reporting.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    @Inject
    ObjectMapper json;

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
        return new Batch(batch.events().stream().map(this::outgoing).toList(), batch.position());
    }

    private Outgoing outgoing(PartnerEvent told) {
        try {
            return new Outgoing(told.position(), told.event().id(), told.event().type(), told.participant(),
                    json.writeValueAsBytes(told.event()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
