package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.Terms;

/** The organiser changes its offering. More places go to those who wait before anybody else hears of them. */
@ApplicationScoped
public class ChangeOffering {

    @Inject
    Offerings offerings;

    @Inject
    OwnOfferings own;

    @Inject
    WaitingList waitingList;

    @Inject
    OfferingNews news;

    /** @param ifMatch the version that the organiser changed, as its entity tag */
    public OpenOffering change(UUID id, String organiser, String ifMatch, Terms terms, Instant at) {
        var before = own.lock(id, organiser);
        Etags.require(ifMatch, before.version());
        OpenOffering after = waitingList.serve(before.open().changed(terms), at);
        offerings.save(after);
        news.changed(before, after, at);
        return after;
    }
}
