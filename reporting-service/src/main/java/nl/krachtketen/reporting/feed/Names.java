package nl.krachtketen.reporting.feed;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtketen.kit.pairwise.Pairwise;

/** How one receiver knows whatever a batch tells of; most of it is told more than once. */
final class Names {

    private final Pairwise pairwise;
    private final String receiver;
    private final Map<Thing, String> told = new ConcurrentHashMap<>();

    Names(Pairwise pairwise, String receiver) {
        this.pairwise = pairwise;
        this.receiver = receiver;
    }

    private record Thing(String kind, UUID id) {}

    String receiver() {
        return receiver;
    }

    String of(String kind, UUID id) {
        return told.computeIfAbsent(new Thing(kind, id), thing -> pairwise.outward(kind, id, receiver));
    }
}
