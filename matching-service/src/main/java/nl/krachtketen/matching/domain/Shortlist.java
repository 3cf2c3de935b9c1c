package nl.krachtketen.matching.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was proposed to her. It never changes: a new search makes a new list.
 *
 * @param occurredAt   when it was proposed; in history that a partner brings along, before it was recorded
 * @param profileKnown false if no intake was held yet, so that the list rests on her municipality only
 * @param companions   the others for whom it was made as well
 */
public record Shortlist(UUID id, UUID participant, String organisation, Instant occurredAt, Instant createdAt,
        boolean profileKnown, List<UUID> companions, List<Suggestion> suggestions) {

    /** The version of a thing that never changes. */
    public static final long VERSION = 1;
}
