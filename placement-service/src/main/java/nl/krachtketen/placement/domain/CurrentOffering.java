package nl.krachtketen.placement.domain;

/** An offering that is not closed: it takes people in now, or will again. */
public sealed interface CurrentOffering extends Offering permits OpenOffering, PausedOffering {

    /** @throws Refused if more places are taken than there would be */
    CurrentOffering changed(Terms next);

    CurrentOffering waitingListJoined();

    default ClosedOffering closed() {
        return new ClosedOffering(id(), organisation(), terms(), occupancy(), version() + 1);
    }

    /** What is left of the places when the organiser says how many there are. */
    default Occupancy occupancyWith(Terms next) {
        if (next.places() != null && next.places() < occupancy().taken()) {
            throw new Refused(new Refusal.PlacesInUse(occupancy().taken()));
        }
        return occupancy().places(next.places());
    }
}
