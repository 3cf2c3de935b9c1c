package nl.krachtketen.demo;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.krachtketen.local.ServiceName;

/** Registers the coaches, and knows from then on the identifier of each. */
final class CoachRegistration {
    private final DemoApi api;
    private final Map<DemoCoach, String> identifiers = new ConcurrentHashMap<>();

    CoachRegistration(DemoApi api) {
        this.api = api;
    }

    /** Registers one of them; there is nothing more to do for her then. */
    boolean register(DemoCoach coach) {
        Body profile = new Body().with("languages", coach.languages()).with("availability", List.of())
                .with("maximumLoad", coach.maximumLoad());
        Body body = new Body().with("account", coach.account()).with("profile", profile);
        Call call = new Call(ServiceName.PARTICIPANT, coach.organisation(), "/v1/coaches", body,
                "demo-%d-%s".formatted(Population.SEED, coach.reference()));
        identifiers.put(coach, api.post(call).get("id").textValue());
        return false;
    }

    String identifier(DemoCoach coach) {
        return identifiers.get(coach);
    }
}
