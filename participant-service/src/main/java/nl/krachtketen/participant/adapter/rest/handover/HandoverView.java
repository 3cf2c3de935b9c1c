package nl.krachtketen.participant.adapter.rest.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.participant.domain.handover.Contact;
import nl.krachtketen.participant.domain.handover.Handover;
import nl.krachtketen.participant.domain.handover.HandoverReason;
import nl.krachtketen.participant.domain.handover.Place;
import nl.krachtketen.participant.domain.handover.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A handover as giver and taker see it; both see the same. */
@Schema(name = "Handover")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverView(
        @Schema(description = "Your organisation's own identifier of the handover") String id,
        @Schema(description = "Your organisation's own identifier of her") String participantId,
        State state,
        @Schema(description = "OIN of the giver, which keeps her until the taker accepts") String from,
        @Schema(description = "OIN of the taker") String to,
        @Schema(description = "The closed group with which she goes: an answer to one is the answer to all") String groupId,
        HandoverReason reason,
        WantedStep wantedStep,
        Instant offeredAt,
        @Schema(description = "When the offer ends by itself") Instant answerBy,
        @Schema(description = "When giver, taker and participant meet") LocalDate warmMeetingDate,
        @Schema(description = "The place behind the promise; missing if none was promised") PlaceView place,
        @Schema(description = "What is known to make handovers fail, and holds for this one") List<WarningView> warnings,
        @Schema(description = "When it was accepted, declined or lapsed") Instant endedAt,
        @Schema(description = "Role account at the taker to which she can turn") String contactPerson,
        HandoverDeclineReason declineReason,
        @Schema(description = "How the giver came back to her, in single views only") List<ContactView> contacts) {

    @Schema(name = "HandoverState", description = "LAPSED: nobody answered in time, or she left or withdrew her consent first")
    enum State {
        OFFERED, ACCEPTED, DECLINED, LAPSED;

        static State of(Handover handover) {
            return switch (handover) {
                case Handover.Offered offered -> OFFERED;
                case Handover.Accepted accepted -> ACCEPTED;
                case Handover.Declined declined -> DECLINED;
                case Handover.Lapsed lapsed -> LAPSED;
            };
        }
    }

    @Schema(name = "PromisedPlace")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlaceView(UUID offeringId, @Schema(description = "What the organiser of the offering answered") Place.State state,
            @Schema(description = "Her turn on the waiting list, 1 is next; missing if she does not wait") Integer position,
            @Schema(description = "Role account at the taker that promised it") String promisedBy) {

        static PlaceView of(Place place) {
            return place == null ? null : new PlaceView(place.offeringId(), place.state(), place.position(), place.promisedBy());
        }
    }

    @Schema(name = "HandoverWarning")
    record WarningView(Warning code, @Schema(description = "The same in plain words") TextView text) {

        private WarningView(Warning code, String nl, String en) {
            this(code, new TextView(nl, en));
        }

        static WarningView of(Warning warning) {
            return switch (warning) {
                case RAMADAN -> new WarningView(warning, "De overdracht valt in de ramadan. Spreek af wanneer zij kan.",
                        "The handover falls in Ramadan. Agree on when she can come.");
                case SUMMER_HOLIDAYS -> new WarningView(warning, "De overdracht valt in de zomervakantie. Ga na of er dan iemand is.",
                        "The handover falls in the summer holidays. Make sure that somebody is there.");
                case PING_PONG -> new WarningView(warning,
                        "Deze twee organisaties hadden haar nog geen 60 dagen geleden ook in overdracht. Overleg eerst met haar.",
                        "These two organisations had a handover of her less than 60 days ago. Talk it over with her first.");
            };
        }
    }

    @Schema(name = "WarningText")
    record TextView(@Schema(description = "In Dutch") String nl, @Schema(description = "In English") String en) {}

    @Schema(name = "HandoverContact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactView(Contact.Channel channel, LocalDate contactDate, LocalDate nextDate) {

        static ContactView of(Contact contact) {
            return new ContactView(contact.channel(), contact.contactDate(), contact.nextDate());
        }
    }

    HandoverView with(List<Contact> all) {
        return new HandoverView(id, participantId, state, from, to, groupId, reason, wantedStep, offeredAt, answerBy, warmMeetingDate,
                place, warnings, endedAt, contactPerson, declineReason, all.stream().map(ContactView::of).toList());
    }
}
