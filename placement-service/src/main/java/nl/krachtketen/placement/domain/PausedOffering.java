package nl.krachtketen.placement.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Takes nobody in for a while; those who have a place there go on. Whoever chooses it meanwhile waits.
 *
 * @param since when that began
 * @param stale whether it is hidden because its organiser did not confirm it in time, rather than paused by the organiser
 */
public record PausedOffering(
        UUID id, String organisation, Terms terms, Occupancy occupancy, Instant since, boolean stale, long version)
        implements CurrentOffering {

    public OpenOffering resumed() {
        return new OpenOffering(id, organisation, terms, occupancy, version + 1);
    }

    /** An organiser who looks after it has confirmed it too, so that it need not be hidden any more. */
    @Override
    public CurrentOffering changed(Terms next) {
        return stale
                ? new OpenOffering(id, organisation, next, occupancyWith(next), version + 1)
                : new PausedOffering(id, organisation, next, occupancyWith(next), since, false, version + 1);
    }

    @Override
    public PausedOffering placeFreed() {
        return with(occupancy.taken(-1));
    }

    @Override
    public PausedOffering waitingListJoined() {
        return with(occupancy.waiting(1));
    }

    @Override
    public PausedOffering waitingListLeft() {
        return with(occupancy.waiting(-1));
    }

    private PausedOffering with(Occupancy next) {
        return new PausedOffering(id, organisation, terms, next, since, stale, version);
    }
}
