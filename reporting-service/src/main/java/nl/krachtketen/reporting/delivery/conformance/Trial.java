package nl.krachtketen.reporting.delivery.conformance;

import java.time.Instant;
import java.util.UUID;

/** A receiver is being tried, or was. */
public record Trial(UUID id, UUID subscription, String organisation, Instant requestedAt, Instant finishedAt) {}
