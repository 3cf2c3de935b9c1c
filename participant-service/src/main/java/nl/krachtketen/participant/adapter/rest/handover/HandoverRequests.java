package nl.krachtketen.participant.adapter.rest.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.application.Today;
import nl.krachtketen.participant.application.handover.Proposal;
import nl.krachtketen.participant.domain.handover.Contact;
import nl.krachtketen.participant.domain.handover.HandoverReason;
import nl.krachtketen.participant.domain.handover.Offer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What callers send about handovers and referrals. */
final class HandoverRequests {

    static final String OIN = "[0-9]{20}";
    static final String ACCOUNT = "[a-z0-9][a-z0-9._-]{0,62}";
    static final String NO_OIN = "must be an organisation identification number (OIN), 20 digits";
    static final String NO_ACCOUNT = "must be a role account, as in intake-oost; never a person's name";

    private static final String OCCURRED_AT = "When it happened, RFC 3339; now if left out, never in the future";

    private HandoverRequests() {}

    @Schema(name = "HandoverOffer", description = "The organisation that holds her asks another one to take her over", examples = """
            {"to":"00000001001001002758","reason":"NEXT_STEP","wantedStep":"TRIAL","warmMeetingDate":"2031-03-10"}""")
    record OfferBody(
            @NotNull @Pattern(regexp = OIN, message = NO_OIN) @Schema(description = "OIN of the organisation that is asked") String to,
            @NotNull HandoverReason reason,
            @NotNull @Schema(description = "The step that is asked for") WantedStep wantedStep,
            @Schema(description = "When the offer ends by itself, RFC 3339; in 14 days if left out, 60 days at most")
            OffsetDateTime answerBy,
            @Schema(description = "When giver, taker and participant meet, for a warm handover") LocalDate warmMeetingDate,
            @Schema(description = "An offering of the taker at which she was promised a place; it is asked for at once") UUID offeringId,
            @Pattern(regexp = ACCOUNT, message = NO_ACCOUNT)
            @Schema(description = "Role account at the taker that promised the place") String promisedBy,
            @Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {

        /** @param at when it was offered */
        Proposal proposal(String giver, Instant at) {
            if (to.equals(giver)) {
                throw Problem.invalid("to", "must be another organisation than yours");
            }
            if (promisedBy != null && offeringId == null) {
                throw Problem.invalid("offeringId", "must say where the place was promised");
            }
            if (warmMeetingDate != null && warmMeetingDate.isBefore(Today.at(at))) {
                throw Problem.invalid("warmMeetingDate", "must not be before the offer");
            }
            return new Proposal(to, reason, wantedStep, at, deadline(at), warmMeetingDate, offeringId, promisedBy);
        }

        private Instant deadline(Instant at) {
            Instant deadline = answerBy == null ? at.plus(Offer.USUAL_TIME) : answerBy.toInstant();
            if (!deadline.isAfter(at) || deadline.isAfter(at.plus(Offer.LONGEST_TIME))) {
                throw Problem.invalid("answerBy", "must be after the offer, and within " + Offer.LONGEST_TIME.toDays() + " days");
            }
            return deadline.truncatedTo(ChronoUnit.MICROS);
        }
    }

    @Schema(name = "HandoverAcceptance", examples = "{\"contactPerson\":\"team-west\"}")
    record AcceptanceBody(
            @NotNull @Pattern(regexp = ACCOUNT, message = NO_ACCOUNT)
            @Schema(description = "Role account at your organisation to which she can turn from now on") String contactPerson,
            @Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {}

    @Schema(name = "HandoverRefusal", examples = "{\"reason\":\"NO_CAPACITY\"}")
    record DeclineBody(@NotNull @Schema(description = "Why you do not take her over") HandoverDeclineReason reason,
            @Schema(description = OCCURRED_AT) OffsetDateTime occurredAt) {}

    @Schema(name = "HandoverFollowUp", examples = "{\"channel\":\"PHONE\",\"contactDate\":\"2026-03-20\"}")
    record ContactBody(
            @NotNull @Schema(description = "How you were in touch with her") Contact.Channel channel,
            @NotNull @Schema(description = "When, not in the future") LocalDate contactDate,
            @Schema(description = "When you will be again, if you will; after the date of this contact") LocalDate nextDate) {

        void requirePossible(LocalDate today) {
            if (contactDate.isAfter(today)) {
                throw Problem.invalid("contactDate", "must not be in the future");
            }
            if (nextDate != null && !nextDate.isAfter(contactDate)) {
                throw Problem.invalid("nextDate", "must be after the date of this contact");
            }
        }
    }

    @Schema(name = "ReferralRequest", description = "She is pointed to another organisation; nothing is transferred", examples = """
            {"to":"00000001001001002758","reason":"OTHER_EXPERTISE","wantedStep":"ORIENTATION"}""")
    record ReferralBody(
            @NotNull @Pattern(regexp = OIN, message = NO_OIN)
            @Schema(description = "OIN of the organisation to which she is pointed") String to,
            @NotNull HandoverReason reason,
            @NotNull @Schema(description = "The step for which she is pointed there") WantedStep wantedStep,
            @Schema(description = "The offering to which she is pointed, if it is one in particular") UUID offeringId) {

        void requireAnother(String organisation) {
            if (to.equals(organisation)) {
                throw Problem.invalid("to", "must be another organisation than yours");
            }
        }
    }

    @Schema(name = "ContactPerson", examples = "{\"contactPerson\":\"intake-oost\"}")
    record ContactPersonBody(
            @NotNull @Pattern(regexp = ACCOUNT, message = NO_ACCOUNT)
            @Schema(description = "Role account of the member of staff she can turn to") String contactPerson) {}
}
