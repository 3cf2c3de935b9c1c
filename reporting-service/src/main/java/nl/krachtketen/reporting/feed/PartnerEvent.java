package nl.krachtketen.reporting.feed;

import java.util.UUID;

/**
 * An event as one receiver is told of it.
 *
 * @param position    its place in the log; inside the platform only
 * @param participant whose data it tells, for the processing log; null for an offering
 * @param id          under which the receiver knows it
 * @param subject     whom or what it is about, under an identifier of the receiver's
 * @param json        the CloudEvent in structured mode, as {@link CloudEvent} describes it
 */
public record PartnerEvent(long position, UUID participant, String id, String type, String subject, byte[] json) {}
