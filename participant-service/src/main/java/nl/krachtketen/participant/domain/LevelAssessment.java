package nl.krachtketen.participant.domain;

import java.time.Instant;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/** A participation level that she was seen to have, at an intake or later. */
public record LevelAssessment(ParticipationLevel level, Instant occurredAt, Instant recordedAt) {}
