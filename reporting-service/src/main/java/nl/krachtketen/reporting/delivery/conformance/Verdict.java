package nl.krachtketen.reporting.delivery.conformance;

/**
 * What came of one check.
 *
 * @param eventId the identifier of what was sent; null for the handshake
 * @param got     what the receiver did
 */
public record Verdict(Check step, boolean passed, String eventId, String got) {}
