package nl.krachtketen.matching.adapter.rest;

import java.util.List;
import nl.krachtketen.contract.Slot;
import nl.krachtketen.contract.vocabulary.DutchLevel;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.matching.domain.change.Change;
import nl.krachtketen.matching.domain.change.Obstacles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that could change, and what it would open. */
@Schema(name = "Change")
record ChangeView(
        @Schema(description = "What would change")
        ChangeCode code,

        @Schema(description = "In which part of the week she would come, if that is what would change")
        Slot slot,

        @Schema(description = "How good her Dutch would be, if that is what would change")
        DutchLevel dutchLevel,

        @Schema(description = "Her next participation level, if that is what would change")
        ParticipationLevel participationLevel,

        @Schema(description = "How many offerings would fit her then that do not now")
        int opens,

        @Schema(description = "A few of them")
        List<OfferingSample> offerings,

        TextView text) {

    static ChangeView of(Obstacles.Door door) {
        return switch (door.change()) {
            case Change.TravelPass it -> of(ChangeCode.TRAVEL_PASS, null, null, null, door);
            case Change.Childcare it -> of(ChangeCode.CHILDCARE, null, null, null, door);
            case Change.AnotherSlot it -> of(ChangeCode.ANOTHER_SLOT, it.slot(), null, null, door);
            case Change.MoreDutch it -> of(ChangeCode.MORE_DUTCH, null, it.level(), null, door);
            case Change.NextLevel it -> of(ChangeCode.NEXT_LEVEL, null, null, it.level(), door);
        };
    }

    private static ChangeView of(
            ChangeCode code, Slot slot, DutchLevel dutch, ParticipationLevel level, Obstacles.Door door) {
        return new ChangeView(code, slot, dutch, level, door.opens().size(), OfferingSample.aFewOf(door.opens()),
                TextView.of(door.change().text()));
    }
}
