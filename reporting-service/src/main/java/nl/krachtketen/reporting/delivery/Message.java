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
    EventsAfter eventsAfter;

    @Inject
    Pairwise pairwise;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "krachtketen.relay.source")
    String source;

    /** @param sequence null if its place among others says nothing */
    record Content(String id, String type, String sequence, Map<String, Object> data) {}

    EventsAfter.Outgoing of(Orders.Order order, String organisation, Instant now) {
        String id = pairwise.outward(KIND, order.id(), organisation);
        String about = pairwise.outward(SubscriptionView.KIND, order.about(), organisation);
        boolean missed = order.message().equals(SUSPENDED) && order.aboutPosition() != null;
        Map<String, Object> data = missed ? Map.of("after", eventsAfter.cursor(order.aboutPosition(), organisation)) : Map.of();
        return new EventsAfter.Outgoing(0, id, order.message(), null, body(new Content(id, order.message(), null, data), about, now));
    }

    /** It is about a subscription, by the identifier that its owner has of it. */
    byte[] body(Content content, String about, Instant now) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("subscriptionId", about);
        data.putAll(content.data);
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("specversion", "1.0");
        event.put("id", content.id);
        event.put("source", source);
        event.put("type", content.type);
        event.put("time", now.toString());
        event.put("subject", about);
        if (content.sequence != null) {
            event.put("sequence", content.sequence);
        }
        event.put("datacontenttype", "application/json");
        event.put("data", data);
        return bytes(event);
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
