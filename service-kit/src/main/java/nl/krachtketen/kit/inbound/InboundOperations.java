package nl.krachtketen.kit.inbound;

import java.util.Map;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;

/**
 * For which operation of the API a reported event stands. A service has one for each part of its API; the operation itself
 * demands the role, checks the fields and does the work, so that an event can do no more and no less than a request.
 */
public interface InboundOperations {

    Map<Class<? extends Event>, Consumer<Reported>> byType();
}
