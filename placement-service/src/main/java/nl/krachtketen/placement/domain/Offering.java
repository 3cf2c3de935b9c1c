package nl.krachtketen.placement.domain;

import java.time.Instant;

/** An activity or volunteer vacancy in the joint offering. */
public sealed interface Offering extends AnyOffering permits CurrentOffering, ClosedOffering {

    Occupancy occupancy();

    /** Somebody's place is no longer hers. */
    Offering placeFreed();

    /** Somebody no longer waits. */
    Offering waitingListLeft();

    /** The offering while it can still be changed, and while those who have a place there can use it. */
    default CurrentOffering current() {
        return switch (this) {
            case CurrentOffering current -> current;
            case ClosedOffering closed -> throw new Refused(new Refusal.OfferingClosed());
        };
    }

    /** The offering while newcomers can join it. */
    default OpenOffering open() {
        return switch (current()) {
            case OpenOffering open -> open;
            case PausedOffering paused -> throw new Refused(new Refusal.OfferingPaused());
        };
    }

    /** Whether asking for a place can give one, now or after waiting. */
    default boolean canBeAskedFor(Instant moment) {
        return this instanceof CurrentOffering
                && terms().planning().missedStart(moment).isEmpty();
    }

    /**
     * What its clock says: while its organiser pauses it, no time to answer or to come passes. It does not stand still for an
     * organiser who only forgets it.
     */
    default Instant clock(Instant now) {
        return this instanceof PausedOffering paused && !paused.stale() ? paused.since() : now;
    }

    /** The organiser of this offering, and nobody else, may do what follows. */
    default void requireOrganiser(String caller) {
        if (!organisation().equals(caller)) {
            throw new Refused(new Refusal.NotTheOrganiser());
        }
    }
}
