package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Offering", description = "An activity or volunteer vacancy in the joint offering")
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferingView(
        @Schema(description = "The same for everybody") UUID id,
        @Schema(description = "The organiser's OIN") String organisation,
        State state,

        @Schema(description = "Your own reference, if it is your offering")
        String reference,

        String title,
        OfferingKind kind,
        String municipality,

        @Schema(description = "Missing if it is everywhere in the municipality")
        String postcodeArea,

        List<ParticipationLevel> participationLevels,
        List<Theme> themes,
        List<String> languages,

        @Schema(description = "Missing if no Dutch is needed")
        DutchLevel dutchLevelNeeded,

        boolean womenOnly,
        ChildrenArrangement children,
        List<Slot> slots,

        @Schema(description = "Missing if there is no limit")
        Integer places,

        @Schema(description = "How many places are kept for somebody or in use")
        int taken,

        @Schema(description = "How many people wait for a place")
        int waiting,

        List<OfferingKind> nextSteps,
        Obligation obligation,
        String description) {

    @Schema(
            name = "OfferingState",
            description = "FULL: a newcomer gets a turn on the waiting list; CLOSED: nobody joins any more")
    enum State {
        OPEN,
        FULL,
        CLOSED
    }

    /** @param caller the organisation that looks */
    static OfferingView of(Offering offering, String caller) {
        var terms = offering.terms();
        var occupancy = offering.occupancy();
        return new OfferingView(
                offering.id(),
                offering.organisation(),
                state(offering),
                offering.organisation().equals(caller) ? terms.reference() : null,
                terms.title(),
                terms.kind(),
                terms.municipality(),
                terms.postcodeArea(),
                terms.participationLevels(),
                terms.themes(),
                terms.languages(),
                terms.dutchLevelNeeded(),
                terms.womenOnly(),
                terms.children(),
                terms.slots(),
                occupancy.places(),
                occupancy.taken(),
                occupancy.waiting(),
                terms.nextSteps(),
                terms.obligation(),
                terms.description());
    }

    private static State state(Offering offering) {
        return switch (offering) {
            case ClosedOffering closed -> State.CLOSED;
            case OpenOffering open -> open.occupancy().full() ? State.FULL : State.OPEN;
        };
    }
}
