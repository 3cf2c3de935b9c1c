package nl.krachtketen.matching.domain.choicepage;

import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.kit.value.PageLanguage;

/**
 * A link by which a participant answers a shortlist herself. Opening it changes nothing, so that the preview of a chat program
 * cannot use it up; answering works once.
 *
 * @param organisation who gave it to her
 * @param language     the language in which the page opens
 * @param revokedAt    when it was revoked; null if it was not
 * @param answer       what she said; null if she did not yet
 * @param offeringId   what she picked; null if she did not
 */
public record ChoiceLink(UUID id, UUID shortlist, UUID participant, String organisation, PageLanguage language, Instant madeAt,
        Instant expiresAt, Instant revokedAt, HerAnswer answer, UUID offeringId, Instant answeredAt) {

    /** What it is called where identifiers are told. */
    public static final String KIND = "choice-link";

    public static ChoiceLink made(UUID id, UUID shortlist, UUID participant, String organisation, PageLanguage language, Instant now,
            Instant expiresAt) {
        return new ChoiceLink(id, shortlist, participant, organisation, language, now, expiresAt, null, null, null, null);
    }

    public boolean opensAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public boolean answered() {
        return answer != null;
    }

    /** Revoking again changes nothing. */
    public ChoiceLink revoked(Instant now) {
        return revokedAt != null ? this
                : new ChoiceLink(id, shortlist, participant, organisation, language, madeAt, expiresAt, now, answer, offeringId, answeredAt);
    }

    public ChoiceLink picked(UUID offering, Instant now) {
        return answered(HerAnswer.CHOSEN, offering, now);
    }

    public ChoiceLink askedForHelp(Instant now) {
        return answered(HerAnswer.HELP, null, now);
    }

    public ChoiceLink declined(Instant now) {
        return answered(HerAnswer.NONE, null, now);
    }

    /** The first answer stays: a second one changes nothing. */
    private ChoiceLink answered(HerAnswer given, UUID offering, Instant now) {
        return answered() ? this
                : new ChoiceLink(id, shortlist, participant, organisation, language, madeAt, expiresAt, revokedAt, given, offering, now);
    }
}
