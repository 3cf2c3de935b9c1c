package nl.krachtketen.participant.adapter.rest.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.domain.consent.LegalBasis;
import nl.krachtketen.participant.domain.consent.Receipt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about her consents. */
final class ConsentRequests {

    private static final String ROLE_ACCOUNT = "[a-z0-9][a-z0-9._-]{0,62}";
    private static final String NO_PERSON = "must be a role account, as in intake-oost; never a person's name";

    private ConsentRequests() {}

    @Schema(name = "ConsentGift", description = "What she agreed to, and how it was explained to her", examples = """
            {"purpose":"HANDOVER","recipient":"00000001001001002758","noticeVersion":"2026-1","language":"tr",
             "legalBasis":"CONSENT","recordedBy":"intake-oost"}""")
    record Gift(
            @NotNull @Schema(description = "What the recipient may use her data for") ConsentPurpose purpose,
            @NotNull @Pattern(regexp = "[0-9]{20}", message = "must be an OIN of 20 digits")
            @Schema(description = "OIN of the organisation that may") String recipient,
            @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,31}", message = "must be a version of the notice, as in 2026-1")
            @Schema(description = "The version of the notice that was explained to her") String noticeVersion,
            @NotNull @Pattern(regexp = "[a-z]{2,3}", message = "must be a language code, as in tr")
            @Schema(description = "The language in which it was explained, as a language code") String language,
            @NotNull @Schema(description = "CONSENT or PUBLIC_TASK; the other grounds are noted by the platform itself") LegalBasis legalBasis,
            @Schema(description = "The last day on which it holds; left out if it does not end by itself") LocalDate expiresDate,
            @NotNull @Pattern(regexp = ROLE_ACCOUNT, message = NO_PERSON)
            @Schema(description = "Role account of whoever recorded it") String recordedBy,
            @Schema(description = "When she gave it, RFC 3339; now if left out, never in the future") OffsetDateTime occurredAt) {

        Receipt receipt(UUID participant, String holder, LocalDate today, Instant givenAt) {
            if (legalBasis.isNoted()) {
                throw Problem.invalid("legalBasis", "must be CONSENT or PUBLIC_TASK; the platform itself notes " + legalBasis);
            }
            if (recipient.equals(holder)) {
                throw Problem.invalid("recipient", "is your own organisation, which holds her and needs no consent");
            }
            if (expiresDate != null && expiresDate.isBefore(today)) {
                throw Problem.invalid("expiresDate", "must not be in the past");
            }
            return new Receipt(Ids.next(), participant, purpose, recipient, legalBasis, noticeVersion, language, expiresDate, recordedBy, givenAt);
        }
    }

    @Schema(name = "ConsentWithdrawal", description = "She no longer wants it", examples = "{\"recordedBy\":\"intake-oost\"}")
    record Withdrawal(
            @NotNull @Pattern(regexp = ROLE_ACCOUNT, message = NO_PERSON)
            @Schema(description = "Role account of whoever recorded it") String recordedBy) {}
}
