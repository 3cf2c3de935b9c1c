package nl.krachtketen.matching.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was proposed to her. It never changes: a new search makes a new list.
 *
 * @param profileKnown false if no intake was held yet, so that the list rests on her municipality only
 */
public record Shortlist(UUID id, UUID participant, String organisation, Instant createdAt, boolean profileKnown,
        List<Suggestion> suggestions) {

    /** The version of a thing that never changes. */
    public static final long VERSION = 1;
}
