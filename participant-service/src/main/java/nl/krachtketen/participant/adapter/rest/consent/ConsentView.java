package nl.krachtketen.participant.adapter.rest.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.participant.domain.consent.Consent;
import nl.krachtketen.participant.domain.consent.LegalBasis;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt of a consent. */
@Schema(name = "Consent", description = "The receipt of a consent: what she agreed to, how it was explained, and whether it still holds")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ConsentView(
        @Schema(description = "Your organisation's own identifier of this consent") String id,
        ConsentPurpose purpose,
        @Schema(description = "OIN of the organisation that may use her data for the purpose") String recipient,
        @Schema(description = "Whether it holds, and if not, how it ended") State state,
        @Schema(description = "By what right; CHOICE is noted by the platform when she chose the recipient's offering") LegalBasis legalBasis,
        @Schema(description = "The version of the notice that was explained to her") String noticeVersion,
        @Schema(description = "The language in which it was explained") String language,
        @Schema(description = "The last day on which it holds; missing if it does not end by itself") LocalDate expiresDate,
        @Schema(description = "Role account of whoever recorded it") String recordedBy,
        Instant givenAt,
        @Schema(description = "When it ended, if it did") Instant endedAt,
        @Schema(description = "Role account of whoever recorded the end; missing if she did it herself or the clock did") String endedBy) {

    @Schema(name = "ConsentState")
    enum State {
        GIVEN, WITHDRAWN, EXPIRED, REPLACED
    }

    static ConsentView of(Consent consent, String id, LocalDate today) {
        return switch (consent) {
            case Consent.Given given -> of(given, id, given.holdsOn(today) ? State.GIVEN : State.EXPIRED, null, null);
            case Consent.Ended ended -> of(ended, id, State.valueOf(ended.ending().name()), ended.at(), ended.endedBy());
        };
    }

    private static ConsentView of(Consent consent, String id, State state, Instant endedAt, String endedBy) {
        var receipt = consent.receipt();
        return new ConsentView(id, receipt.purpose(), receipt.recipient(), state, receipt.legalBasis(), receipt.noticeVersion(),
                receipt.language(), receipt.lastDate(), receipt.recordedBy(), receipt.givenAt(), endedAt, endedBy);
    }
}
