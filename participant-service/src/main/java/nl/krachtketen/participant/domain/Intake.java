package nl.krachtketen.participant.domain;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/** An intake as it was held; the last one counts, the others are history. */
public record Intake(UUID id, Instant occurredAt, Instant recordedAt, ParticipationLevel participationLevel, IntakeAnswers answers) {}
