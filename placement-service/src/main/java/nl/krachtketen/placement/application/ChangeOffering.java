package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.rest.Etags;
import nl.krachtketen.placement.domain.AnyOffering;
import nl.krachtketen.placement.domain.CurrentOffering;
import nl.krachtketen.placement.domain.Draft;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.Terms;

/** The organiser changes its offering, or a draft. More places go to those who wait before anybody else hears of them. */
@ApplicationScoped
public class ChangeOffering {

    @Inject
    Offerings offerings;

    @Inject
    Drafts drafts;

    @Inject
    OwnOfferings own;

    @Inject
    WaitingList waitingList;

    @Inject
    OfferingNews news;

    /** @param ifMatch the version that the organiser changed, as its entity tag */
    public AnyOffering change(UUID id, String organiser, String ifMatch, Terms terms, Instant at) {
        AnyOffering before = own.lockAny(id, organiser);
        Etags.require(ifMatch, before.version());
        return change(before, terms, at);
    }

    /** @param before locked by whoever calls */
    public AnyOffering change(AnyOffering before, Terms terms, Instant at) {
        return switch (before) {
            case Draft draft -> change(draft, terms);
            case Offering offering -> change(offering, terms, at);
        };
    }

    private Draft change(Draft before, Terms terms) {
        Draft after = before.changed(terms);
        drafts.save(after);
        return after;
    }

    private Offering change(Offering before, Terms terms, Instant at) {
        CurrentOffering changed = before.current().changed(terms);
        CurrentOffering after = changed instanceof OpenOffering open ? waitingList.serve(open, at) : changed;
        offerings.save(after);
        offerings.confirm(after.id());
        news.changed(before, after, at);
        return after;
    }
}
