package nl.krachtketen.participant.domain.herview;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.value.PageLanguage;

/**
 * A link that shows a participant what is kept about her. Whoever has it can look, so it ends by itself and can be revoked.
 *
 * @param language     the language in which the page opens
 * @param revokedAt    when it was revoked; null if it was not
 * @param lastOpenedAt when the page was last looked at; null if it never was
 */
public record ViewLink(UUID id, UUID participant, PageLanguage language, Instant madeAt, Instant expiresAt, Instant revokedAt,
        Instant lastOpenedAt) {

    /** What it is called where identifiers are told. */
    public static final String KIND = "view-link";

    public static ViewLink made(UUID id, UUID participant, PageLanguage language, Instant now, Instant expiresAt) {
        return new ViewLink(id, participant, language, now, expiresAt, null, null);
    }

    public boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
