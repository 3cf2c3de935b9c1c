package nl.krachtketen.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.krachtketen.local.Pause;
import nl.krachtketen.local.PlatformException;
import nl.krachtketen.local.ServiceName;

/** How an organiser learns who chose its offering, and by which identifier it may speak of her. */
final class PlaceRequests {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DemoApi api;
    private final Publication offerings;
    private final Map<Step.Choose, Long> firstLooked = new HashMap<>();

    PlaceRequests(DemoApi api, Publication offerings) {
        this.api = api;
        this.offerings = offerings;
    }

    /**
     * The organiser, with its identifier of her; empty, after a short pause, if her choice has not reached it yet.
     *
     * @throws PlatformException if it still has not after a minute
     */
    Optional<Recorder> of(Step.Choose choice) {
        Optional<Recorder> found = find(choice);
        if (found.isEmpty()) {
            waitFor(choice);
        }
        return found;
    }

    /** The moment of the choice tells hers from the others; a vacancy has too few places for a second page. */
    private Optional<Recorder> find(Step.Choose choice) {
        String organiser = choice.offering().organiser();
        JsonNode page = api.get(ServiceName.PLACEMENT, organiser,
                "/v1/place-requests?limit=100&offeringId=" + offerings.identifier(choice.offering()));
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .filter(request -> choice.at().toString().equals(request.path("askedAt").textValue()))
                .map(request -> new Recorder(organiser, request.get("participantId").textValue()))
                .findFirst();
    }

    private void waitFor(Step.Choose choice) {
        long since = firstLooked.computeIfAbsent(choice, first -> System.nanoTime());
        if (System.nanoTime() - since > PATIENCE.toNanos()) {
            throw new PlatformException("A choice of %s made no place request within %d s."
                    .formatted(choice.offering().reference(), PATIENCE.toSeconds()));
        }
        Pause.of(PAUSE);
    }
}
