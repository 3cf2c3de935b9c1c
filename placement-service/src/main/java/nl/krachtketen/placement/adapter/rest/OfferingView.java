package nl.krachtketen.placement.adapter.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.Theme;
import nl.krachtketen.placement.domain.AnyOffering;
import nl.krachtketen.placement.domain.Benefit;
import nl.krachtketen.placement.domain.ClosedOffering;
import nl.krachtketen.placement.domain.Draft;
import nl.krachtketen.placement.domain.FundingSource;
import nl.krachtketen.placement.domain.LevelWarning;
import nl.krachtketen.placement.domain.Occupancy;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.OpenOffering;
import nl.krachtketen.placement.domain.PausedOffering;
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
        String description,
        List<LocalDate> startDates,

        @Schema(description = "Whether anybody can walk in on any day")
        boolean dropIn,

        @Schema(description = "Missing if it does not matter")
        Integer groupSize,

        @Schema(description = "Whether nobody can join after the first start date")
        boolean closedAfterStart,

        List<Benefit> inReturn,
        boolean expensesPaid,

        @Schema(description = "Missing if it is not known")
        FundingSource fundingSource,

        @Schema(description = "Missing if there is no end in sight")
        LocalDate fundedUntilDate,

        @Schema(description = "Missing if nobody guarantees jobs")
        EmployerView employer,

        @Schema(description = "Where it does not fit the level that it claims")
        List<WarningView> warnings) {

    @Schema(
            name = "OfferingState",
            description = "DRAFT: only its organiser sees it; FULL: a newcomer gets a turn on the waiting list; PAUSED: takes"
                    + " nobody in for a while; STALE: hidden until its organiser confirms it; CLOSED: nobody joins any more")
    enum State {
        DRAFT,
        OPEN,
        FULL,
        PAUSED,
        STALE,
        CLOSED;

        static State of(AnyOffering offering) {
            return switch (offering) {
                case Draft draft -> DRAFT;
                case ClosedOffering closed -> CLOSED;
                case PausedOffering paused -> paused.stale() ? STALE : PAUSED;
                case OpenOffering open -> open.occupancy().full() ? FULL : OPEN;
            };
        }
    }

    /** @param caller the organisation that looks */
    static OfferingView of(AnyOffering offering, String caller) {
        var terms = offering.terms();
        var occupancy =
                offering instanceof Offering published ? published.occupancy() : Occupancy.none(terms.places());
        return new OfferingView(
                offering.id(),
                offering.organisation(),
                State.of(offering),
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
                terms.description(),
                terms.planning().startDates(),
                terms.planning().dropIn(),
                terms.planning().groupSize(),
                terms.planning().closedAfterStart(),
                terms.rewards().inReturn(),
                terms.rewards().expensesPaid(),
                terms.funding().source(),
                terms.funding().untilDate(),
                EmployerView.of(terms.employer()),
                LevelWarning.of(terms).stream().map(WarningView::of).toList());
    }
}
