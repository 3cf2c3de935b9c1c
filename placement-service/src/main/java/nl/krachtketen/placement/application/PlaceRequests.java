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

    /** The request that came last, whatever has become of it. */
    Optional<PlaceRequest> findLast(UUID offering, UUID participant);

    /** Requests on which nothing runs: waiting or reserved. */
    List<PlaceRequest.Idle> idleAt(UUID offering);

    /** Those who have waited longest. */
    List<PlaceRequest.Waiting> next(UUID offering, int count);

    /** Her turn, 1 is next. */
    int position(PlaceRequest.Waiting waiting);

    /** A request as the holder of the participant or the organiser of the offering sees it. */
    Optional<Listed> find(UUID id, String caller);

    /**
     * What was asked of the caller and what it keeps for anybody, and what was asked for those whom it holds; oldest first.
     *
     * @param offering only at this offering; at all if null
     * @param due      only those for which somebody should answer soon
     */
    List<Listed> list(String caller, UUID offering, boolean due, UUID after, int limit);

    /** The time to answer and to come stood still at an offering; it goes on where it was, also for those whom the caller may not see. */
    void postpone(UUID offering, Instant since, Instant now);

    /** Those for which a deadline has passed; those who wait come first, so that no place is offered to them any more. */
    List<PlaceRequest.Idle> lapsing(Instant now, int limit);

    /** Those for which half of the time to answer has passed, and whose organiser was not reminded yet. */
    List<PlaceRequest.Idle> toRemind(Instant now, int limit);
}
