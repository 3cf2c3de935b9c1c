package nl.krachtketen.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.krachtketen.local.PlatformException;
import nl.krachtketen.local.ServiceName;

/** How an organiser learns who chose its offering, and by which identifier it may speak of her. */
final class PlaceRequests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 100;

    private final DemoApi api;
    private final Publication offerings;

    PlaceRequests(DemoApi api, Publication offerings) {
        this.api = api;
        this.offerings = offerings;
    }

    /** The organiser, with its identifier of her; waits until the request that her choice makes has arrived there. */
    Recorder await(Step.Choose choice) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            Optional<Recorder> found = find(choice);
            if (found.isPresent()) {
                return found.get();
            }
            DemoApi.pause(PAUSE_MILLIS);
        }
        throw new PlatformException("A choice of %s made no place request within %d s."
                .formatted(choice.offering().reference(), PATIENCE.toSeconds()));
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
}
