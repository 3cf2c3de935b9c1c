package nl.krachtketen.participant.domain.identity;

import java.util.UUID;

/** A record that may be the same person, whoever holds it. */
public record Duplicate(UUID participant, Likelihood likelihood) {}
