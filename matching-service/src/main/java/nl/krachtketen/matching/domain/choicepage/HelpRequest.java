package nl.krachtketen.matching.domain.choicepage;

import java.time.Instant;
import java.util.UUID;

/**
 * She was given a shortlist, and wants to choose together with somebody.
 *
 * @param acknowledgedAt when whoever holds her said to act on it; null before that
 */
public record HelpRequest(UUID id, UUID participant, UUID shortlist, Instant askedAt, Instant acknowledgedAt) {

    /** What it is called where identifiers are told. */
    public static final String KIND = "help-request";
}
