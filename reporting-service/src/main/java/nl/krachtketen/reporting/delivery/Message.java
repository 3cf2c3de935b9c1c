package nl.krachtketen.reporting.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.kit.pairwise.Pairwise;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the platform says about a subscription itself: events that happen to no participant and stand in no log. */
@ApplicationScoped
class Message {

    static final String PING = "nl.krachtketen.subscriptions.ping.v1";
    static final String SUSPENDED = "nl.krachtketen.subscriptions.suspended.v1";
    private static final String KIND = "message";

    @Inject
    Pairwise pairwise;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "krachtketen.relay.source")
    String source;

    EventsAfter.Outgoing of(Orders.Order order, String organisation, Instant now) {
        String id = pairwise.outward(KIND, order.id(), organisation);
        String about = pairwise.outward(SubscriptionView.KIND, order.about(), organisation);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", id);
        event.put("source", source);
        event.put("type", order.message());
        event.put("time", now.toString());
        event.put("subject", about);
        event.put("datacontenttype", "application/json");
        event.put("data", Map.of("subscriptionId", about));
        return new EventsAfter.Outgoing(0, id, order.message(), null, bytes(event));
    }

    /** The identifier under which a receiver will see it. */
    String outward(UUID order, String organisation) {
        return pairwise.outward(KIND, order, organisation);
    }

    private byte[] bytes(Map<String, Object> event) {
        try {
            return json.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
