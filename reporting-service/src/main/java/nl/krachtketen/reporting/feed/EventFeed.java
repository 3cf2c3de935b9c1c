package nl.krachtketen.reporting.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import nl.krachtketen.kit.processing.DataSubjects;
import nl.krachtketen.kit.rest.UnitOfWork;
import nl.krachtketen.kit.tenancy.Caller;

/** Looks once for the caller. The method bears the name of the operation, by which the processing log knows it. */
@ApplicationScoped
@UnitOfWork
class EventFeed {

    @Inject
    PartnerEvents events;

    @Inject
    Caller caller;

    @Inject
    DataSubjects subjects;

    PartnerEvents.Batch listEvents(PartnerEvents.Filter filter, long position, int limit) {
        var batch = events.after(caller.scope(), filter, position, limit);
        batch.events().stream().map(PartnerEvent::participant).filter(Objects::nonNull).distinct().forEach(subjects::add);
        return batch;
    }
}
