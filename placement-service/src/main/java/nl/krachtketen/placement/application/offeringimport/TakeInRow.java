package nl.krachtketen.placement.application.offeringimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.ChangeOffering;
import nl.krachtketen.placement.application.OrganisersOfferings;
import nl.krachtketen.placement.application.PauseOffering;
import nl.krachtketen.placement.application.PublishOffering;
import nl.krachtketen.placement.domain.AnyOffering;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** Makes the joint offering say what a row says: the organiser's own reference tells whether it knows the offering. */
@ApplicationScoped
class TakeInRow {

    @Inject
    OrganisersOfferings organisers;

    @Inject
    PublishOffering publishOffering;

    @Inject
    ChangeOffering changeOffering;

    @Inject
    PauseOffering pauseOffering;

    enum Effect {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /**
     * What is the same is not kept from changing, for most of a file often is.
     *
     * @param stillSo is told of what is the same, to be confirmed when the whole file is taken in
     * @throws RowRefused if it contradicts what is known
     */
    Effect takeIn(OfferingImport sent, RowReader.Row row, Consumer<UUID> stillSo) {
        requireMunicipality(sent, row.terms().municipality());
        List<AnyOffering> seen = row.offeringId() == null
                ? organisers.findByReference(sent.organisation(), row.terms().reference())
                : organisers.findById(sent.organisation(), row.offeringId());
        if (seen.size() == 1 && seen.getFirst() instanceof OpenOffering open && open.terms().equals(row.terms())) {
            stillSo.accept(open.id());
            return Effect.UNCHANGED;
        }
        return takeIn(sent, row);
    }

    private Effect takeIn(OfferingImport sent, RowReader.Row row) {
        List<AnyOffering> present = row.offeringId() == null
                ? organisers.lockByReference(sent.organisation(), row.terms().reference())
                : organisers.lockById(sent.organisation(), row.offeringId());
        if (present.isEmpty() && row.offeringId() != null) {
            throw new RowRefused("offeringId", "is no offering of your organisation");
        } else if (present.size() > 1) {
            throw new RowRefused("reference", "several of your offerings have this reference; name one by its offeringId");
        }
        return present.isEmpty() ? create(sent, row) : change(present.getFirst(), row);
    }

    private Effect create(OfferingImport sent, RowReader.Row row) {
        publishOffering.publish(sent.organisation(), row.terms(), row.at());
        return Effect.CREATED;
    }

    private Effect change(AnyOffering present, RowReader.Row row) {
        if (present instanceof ClosedOffering) {
            throw new RowRefused(row.offeringId() == null ? "reference" : "offeringId", "is an offering that was closed");
        } else if (!present.terms().equals(row.terms())) {
            changeTerms(present, row);
            return Effect.CHANGED;
        } else if (present instanceof Offering offering) {
            pauseOffering.confirm(offering.id(), offering.organisation(), row.at());
        }
        return Effect.UNCHANGED;
    }

    private void changeTerms(AnyOffering present, RowReader.Row row) {
        try {
            changeOffering.change(present, row.terms(), row.at());
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.PlacesInUse inUse) {
                throw new RowRefused("places", "must be at least the number of places taken, " + inUse.taken());
            }
            throw refused;
        }
    }

    private static void requireMunicipality(OfferingImport sent, String municipality) {
        if (!sent.municipalities().contains(municipality) && !sent.municipalities().contains(Caller.EVERYWHERE)) {
            throw new RowRefused("municipality", "is none in which your organisation works");
        }
    }
}
