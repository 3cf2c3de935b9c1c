package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.Terms;

/** An organiser adds to the joint offering. */
@ApplicationScoped
public class PublishOffering {

    @Inject
    Offerings offerings;

    @Inject
    OfferingNews news;

    public OpenOffering publish(String organiser, Terms terms, Instant at) {
        var offering = OpenOffering.published(Ids.next(), organiser, terms);
        offerings.add(offering);
        news.published(offering, at);
        return offering;
    }
}
