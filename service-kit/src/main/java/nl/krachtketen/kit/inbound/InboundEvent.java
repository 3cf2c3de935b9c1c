package nl.krachtketen.kit.inbound;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.EventCatalogue;

/**
 * An event as a partner reported it, once its envelope and its data are known to be right.
 *
 * @param source the partner's system
 * @param id     the partner's own; unique together with the source
 * @param whole  all that was sent
 */
record InboundEvent(String source, String id, EventCatalogue.Entry type, ObjectNode data, ObjectNode whole) {

    boolean isAboutHer() {
        return ChainEvent.class.isAssignableFrom(type.recordClass());
    }
}
