package nl.krachtketen.reporting.feed;

import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;

/** How one receiver knows whatever it is told of. */
record Names(Pairwise pairwise, String receiver) {

    String of(String kind, UUID id) {
        return pairwise.outward(kind, id, receiver);
    }
}
