package nl.krachtketen.placement.domain;

import java.util.UUID;

/** No longer part of the joint offering. Those who take part in it may finish; nobody joins. */
public record ClosedOffering(UUID id, String organisation, Terms terms, Occupancy occupancy, long version)
        implements Offering {

    @Override
    public ClosedOffering placeFreed() {
        return new ClosedOffering(id, organisation, terms, occupancy.taken(-1), version);
    }

    @Override
    public ClosedOffering waitingListLeft() {
        return new ClosedOffering(id, organisation, terms, occupancy.waiting(-1), version);
    }
}
