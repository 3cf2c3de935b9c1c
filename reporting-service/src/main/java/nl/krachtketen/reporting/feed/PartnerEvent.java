package nl.krachtketen.reporting.feed;

import java.util.UUID;

/**
 * An event as one receiver is told of it.
 *
 * @param position    its place in the log; inside the platform only
 * @param participant whose data it tells, for the processing log; null for an offering
 */
public record PartnerEvent(long position, UUID participant, CloudEvent event) {}
