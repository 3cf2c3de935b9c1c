package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.util.UUID;

/** Part of the joint offering now. */
public record OpenOffering(UUID id, String organisation, Terms terms, Occupancy occupancy, long version)
        implements CurrentOffering {

    public static OpenOffering published(UUID id, String organisation, Terms terms) {
        return new OpenOffering(id, organisation, terms, Occupancy.none(terms.places()), 1);
    }

    @Override
    public OpenOffering changed(Terms next) {
        return new OpenOffering(id, organisation, next, occupancyWith(next), version + 1);
    }

    public PausedOffering paused(Instant now) {
        return new PausedOffering(id, organisation, terms, occupancy, now, false, version + 1);
    }

    /** Its organiser did not confirm it in time. */
    public PausedOffering goneStale(Instant now) {
        return new PausedOffering(id, organisation, terms, occupancy, now, true, version + 1);
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

    @Override
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
        return new OpenOffering(id, organisation, terms, next, next.room() == occupancy.room() ? version : version + 1);
    }
}
