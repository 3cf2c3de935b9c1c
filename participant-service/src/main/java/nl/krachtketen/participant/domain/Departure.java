package nl.krachtketen.participant.domain;

import java.time.Instant;
import nl.krachtketen.contract.vocabulary.LeaveReason;

/** One time that she left the chain; an intake may have brought her back since. */
public record Departure(LeaveReason reason, Instant occurredAt, Instant recordedAt) {}
