package nl.krachtketen.placement.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.placement.domain.PlaceRequest;

/** Who has a place where, and who waits for one. A caller finds only requests of participants whom it may see. */
public interface PlaceRequests {

    /** @param position her turn on the waiting list, 1 is next; null if she does not wait */
    record Listed(PlaceRequest placeRequest, Integer position, Instant recordedAt) {}

    void add(PlaceRequest request);

    void save(PlaceRequest request);

    /** Forgets a request altogether. */
    void delete(PlaceRequest request);

    Optional<PlaceRequest.Open> findOpen(UUID offering, UUID participant);

    List<PlaceRequest.Open> openOf(UUID participant);

    /** Requests on which nothing runs: waiting or reserved. */
    List<PlaceRequest.Idle> idleAt(UUID offering);

    /** Those who have waited longest. */
    List<PlaceRequest.Waiting> next(UUID offering, int count);

    /** Her turn, 1 is next. */
    int position(PlaceRequest.Waiting waiting);

    /** A request as the holder of the participant or the organiser of the offering sees it. */
    Optional<Listed> find(UUID id, String caller);

    /** What was asked of the organiser and what it keeps for anybody, oldest first; at all offerings if null. */
    List<Listed> askedOf(String organiser, UUID offering, UUID after, int limit);
}
