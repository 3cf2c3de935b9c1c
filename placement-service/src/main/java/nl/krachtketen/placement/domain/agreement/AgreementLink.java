package nl.krachtketen.placement.domain.agreement;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.value.PageLanguage;

/**
 * A link by which one party reads the agreement and confirms it once, without an account.
 *
 * @param usedAt when it was used to confirm; null before that. Looking at it uses nothing up
 */
public record AgreementLink(
        UUID id, UUID placementId, Party party, PageLanguage language, Instant expiresAt, Instant usedAt) {

    /** What the link is, so that its token opens nothing else. */
    public static final String KIND = "agreement-link";

    public boolean opensAt(Instant moment) {
        return moment.isBefore(expiresAt);
    }
}
