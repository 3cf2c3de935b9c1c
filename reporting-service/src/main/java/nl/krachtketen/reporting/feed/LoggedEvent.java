package nl.krachtketen.reporting.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the log, with what the receiver may know of it.
 *
 * @param participant  null for an offering
 * @param known        whether she is somebody, and not the pseudonym of a woman who was erased
 * @param needsDetails whether the receiver may see what an intake tells beyond her steps
 * @param ownReference whether the reference in it is the receiver's
 */
public record LoggedEvent(long position, UUID id, String source, String type, String subject, UUID participant, Instant time,
        UUID correlation, UUID causation, String payload, boolean known, boolean needsDetails, boolean ownReference) {}
