package nl.krachtketen.reporting.delivery;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.kit.tenancy.Scope;

/** What a receiver may see of the log, as it is allowed at the moment of asking. */
public interface EventsAfter {

    /** The position that the log has reached; nothing will ever appear at it or before it. */
    long end();

    /** A position as this receiver may ask the feed to go on from it. */
    String cursor(long position, String organisation);

    /** The next events after a position, in their order. */
    Batch after(Scope.Tenant receiver, Filter filter, long position, int limit);

    /** What a receiver wants to be told of; an empty list means everything. */
    record Filter(List<String> types, List<String> municipalities) {}

    /** @param position where to go on after these events; beyond the last one if what follows it is not for this receiver */
    record Batch(List<Outgoing> events, long position) {}

    /**
     * One event in the form that this receiver knows.
     *
     * @param id          stable for this receiver
     * @param participant whom it is about, inside the platform; null if it is about an offering
     * @param body        the CloudEvent in structured mode
     */
    record Outgoing(long position, String id, String type, UUID participant, byte[] body) {}
}
