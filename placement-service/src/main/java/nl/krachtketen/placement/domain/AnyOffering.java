package nl.krachtketen.placement.domain;

import java.util.UUID;

/** What an organiser works on: an offering, or the draft of one. */
public sealed interface AnyOffering permits Draft, Offering {

    UUID id();

    /** The organiser's organisation identification number (OIN). */
    String organisation();

    Terms terms();

    /** Goes up when partners are told of a change: by the organiser, or because other places are left for newcomers than they knew. */
    long version();
}
