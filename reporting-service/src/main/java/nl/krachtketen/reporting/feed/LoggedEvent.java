package nl.krachtketen.reporting.feed;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the log.
 *
 * @param participant  null for an offering
 * @param ownReference whether the reference in it is the receiver's
 * @param inDetail     whether the receiver may see what it tells beyond a step
 */
public record LoggedEvent(long position, UUID id, String source, String type, String subject, UUID participant, Instant time,
        UUID correlation, UUID causation, String payload, boolean ownReference, boolean inDetail) {}
