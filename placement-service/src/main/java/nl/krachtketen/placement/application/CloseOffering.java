package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.placement.domain.Offering;

/** The organiser takes its offering out of the joint offering. Whoever waits or has not started yet is told so afterwards. */
@ApplicationScoped
public class CloseOffering {

    @Inject
    Offerings offerings;

    @Inject
    OwnOfferings own;

    @Inject
    OfferingNews news;

    public Offering close(UUID id, String organiser, Instant at) {
        Offering before = own.lock(id, organiser);
        Offering after = before.current().closed();
        offerings.save(after);
        news.changed(before, after, at);
        return after;
    }
}
