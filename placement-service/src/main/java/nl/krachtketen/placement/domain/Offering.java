package nl.krachtketen.placement.domain;

import java.util.UUID;

/** An activity or volunteer vacancy in the joint offering. */
public sealed interface Offering permits OpenOffering, ClosedOffering {

    UUID id();

    /** The organiser's organisation identification number (OIN). */
    String organisation();

    Terms terms();

    Occupancy occupancy();

    /** Goes up when partners are told of a change: by the organiser, or because it became full or open again. */
    long version();

    /** Somebody's place is no longer hers. */
    Offering placeFreed();

    /** Somebody no longer waits. */
    Offering waitingListLeft();

    /** The offering while it can still be changed and joined. */
    default OpenOffering open() {
        return switch (this) {
            case OpenOffering open -> open;
            case ClosedOffering closed -> throw new Refused(new Refusal.OfferingClosed());
        };
    }

    /** The organiser of this offering, and nobody else, may do what follows. */
    default void requireOrganiser(String caller) {
        if (!organisation().equals(caller)) {
            throw new Refused(new Refusal.NotTheOrganiser());
        }
    }
}
