package nl.krachtketen.system;

import java.util.List;

/**
 * A service that the test runs instead of the platform until this is closed; the platform's own was stopped in order.
 *
 * @param running how the platform ran it
 */
record Taken(Part part, Running running, Part.Held held) implements AutoCloseable {

    static final List<String> SERVICES =
            List.of("participant-service", "placement-service", "matching-service", "reporting-service");

    static Taken over(String service) {
        Part part = new Part(service);
        return new Taken(part, Running.of(part), part.stopped());
    }

    /** Where the platform runs it. */
    static String url(String service) {
        return Platform.status().at("/services/" + shortName(service) + "/url").asText();
    }

    /** For example {@code participant}. */
    static String shortName(String service) {
        return service.replace("-service", "");
    }

    /** The platform starts its own again, all of them together. */
    static void giveBack(List<Taken> services) {
        services.forEach(service -> service.held.close());
        services.forEach(service -> {
            service.part.running();
            Running.awaitReady(url(service.part.name()));
        });
    }

    @Override
    public void close() {
        giveBack(List.of(this));
    }
}
