package nl.krachtketen.placement.domain.agreement;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.value.PageLanguage;

/**
 * A link by which one party reads the agreement and confirms it once, without an account.
 *
 * @param revokedAt when it got lost or was taken back; null if it was not
 * @param usedAt    when it was used to confirm; null before that. Looking at it uses nothing up
 */
public record AgreementLink(
        UUID id,
        UUID placementId,
        Party party,
        PageLanguage language,
        Instant madeAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant usedAt) {

    /** What the link is, so that its token opens nothing else. */
    public static final String KIND = "agreement-link";

    public static AgreementLink made(UUID id, UUID placement, Party party, PageLanguage language, Instant now, Instant expiresAt) {
        return new AgreementLink(id, placement, party, language, now, expiresAt, null, null);
    }

    public boolean opensAt(Instant moment) {
        return revokedAt == null && moment.isBefore(expiresAt);
    }

    public AgreementLink used(Instant now) {
        return new AgreementLink(id, placementId, party, language, madeAt, expiresAt, revokedAt, now);
    }

    /** Revoking again changes nothing. */
    public AgreementLink revoked(Instant now) {
        return revokedAt != null ? this : new AgreementLink(id, placementId, party, language, madeAt, expiresAt, now, usedAt);
    }
}
