package nl.krachtketen.participant.domain.attention;

import nl.krachtketen.contract.vocabulary.ParticipationLevel;

/** How many days are usual at a step, for a woman of a level. */
public record Threshold(ChainStep step, ParticipationLevel participationLevel, int days) {}
