package nl.krachtketen.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtketen.local.ServiceName;

/** Publishes the joint offering, and knows from then on the identifier of each offering. */
final class Publication {
    private final DemoApi api;
    private final Map<String, String> identifiers = new ConcurrentHashMap<>();

    Publication(DemoApi api) {
        this.api = api;
    }

    /** Publishes one of them; there is nothing more to do for it then. */
    boolean publish(DemoOffering offering) {
        Call call = new Call(ServiceName.PLACEMENT, offering.organiser(), "/v1/offerings", offering.terms(),
                "demo-%d-%s".formatted(Population.SEED, offering.reference()));
        identifiers.put(offering.reference(), api.post(call).get("id").textValue());
        return false;
    }

    /** Tells whom one of them reached. */
    boolean report(Reached reached) {
        Body body = new Body().with("reachDate", reached.day().toString()).with("people", reached.people())
                .with("women", reached.women()).with("channel", reached.channel());
        String path = "/v1/offerings/" + identifier(reached.offering()) + "/reach";
        api.post(new Call(ServiceName.PLACEMENT, reached.offering().organiser(), path, body,
                "demo-%d-%s-%s".formatted(Population.SEED, reached.offering().reference(), reached.day())));
        return false;
    }

    String identifier(DemoOffering offering) {
        return identifiers.get(offering.reference());
    }
}
