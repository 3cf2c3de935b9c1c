package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.placement.domain.Draft;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** The organiser throws a draft away. Nobody else knew of it, so nobody is told. */
@ApplicationScoped
public class DiscardDraft {

    @Inject
    OwnOfferings own;

    @Inject
    Drafts drafts;

    public void discard(UUID id, String organiser) {
        switch (own.lockAny(id, organiser)) {
            case Draft draft -> drafts.delete(draft);
            case Offering published -> throw new Refused(new Refusal.OfferingPublished());
        }
    }
}
