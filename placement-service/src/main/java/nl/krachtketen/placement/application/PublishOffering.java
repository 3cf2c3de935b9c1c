package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.placement.domain.Draft;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.Terms;

/** An organiser adds to the joint offering: at once, or by way of a draft that nobody else sees. */
@ApplicationScoped
public class PublishOffering {

    @Inject
    Offerings offerings;

    @Inject
    Drafts drafts;

    @Inject
    OfferingNews news;

    public OpenOffering publish(String organiser, Terms terms, Instant at) {
        var offering = OpenOffering.published(Ids.next(), organiser, terms);
        offerings.add(offering);
        news.published(offering, at);
        return offering;
    }

    public Draft draft(String organiser, Terms terms) {
        var draft = Draft.of(Ids.next(), organiser, terms);
        drafts.add(draft);
        return draft;
    }

    public OpenOffering publish(UUID draft, String organiser, Instant at) {
        OpenOffering offering =
                drafts.lock(draft, organiser).orElseThrow(OwnOfferings::unknown).published();
        offerings.save(offering);
        offerings.confirm(offering.id());
        news.published(offering, at);
        return offering;
    }
}
