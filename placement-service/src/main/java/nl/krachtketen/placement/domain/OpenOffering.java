package nl.krachtketen.placement.domain;

import java.util.UUID;

/** Part of the joint offering now. */
public record OpenOffering(UUID id, String organisation, Terms terms, Occupancy occupancy, long version)
        implements Offering {

    public static OpenOffering published(UUID id, String organisation, Terms terms) {
        return new OpenOffering(id, organisation, terms, Occupancy.none(terms.places()), 1);
    }

    /** @throws Refused if more places are taken than there would be */
    public OpenOffering changed(Terms next) {
        if (next.places() != null && next.places() < occupancy.taken()) {
            throw new Refused(new Refusal.PlacesInUse(occupancy.taken()));
        }
        return new OpenOffering(id, organisation, next, occupancy.places(next.places()), version + 1);
    }

    public ClosedOffering closed() {
        return new ClosedOffering(id, organisation, terms, occupancy, version + 1);
    }

    /** @throws Refused if there is no place for a newcomer */
    public OpenOffering placeTaken() {
        if (occupancy.full()) {
            throw new Refused(new Refusal.OfferingFull());
        }
        return with(occupancy.taken(1));
    }

    @Override
    public OpenOffering placeFreed() {
        return with(occupancy.taken(-1));
    }

    public OpenOffering waitingListJoined() {
        return with(occupancy.waiting(1));
    }

    @Override
    public OpenOffering waitingListLeft() {
        return with(occupancy.waiting(-1));
    }

    /** Whoever has waited longest gets a place. */
    public OpenOffering placeGivenToNext() {
        return with(occupancy.waiting(-1).taken(1));
    }

    private OpenOffering with(Occupancy next) {
        return new OpenOffering(id, organisation, terms, next, next.full() == occupancy.full() ? version : version + 1);
    }
}
