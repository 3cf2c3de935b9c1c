package nl.krachtketen.reporting.dashboard.offer;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OfferingTrail", description = "An offering in which women of the municipality took part, and what they did next")
public record Followed(
        @Schema(description = "The offering", examples = "0196a1e0-7c00-7000-8000-000000000001") UUID offeringId,
        @Schema(description = "Its title; absent if nothing was told of it yet", examples = "Praatcafé Nederlands") String title,
        @Schema(description = "Its kind; absent if nothing was told of it yet", examples = "INFORMAL_LANGUAGE_MEETING") OfferingKind kind,
        @Schema(description = "Whether it is for a low level only, where taking part is itself the result", examples = "false") boolean onlyLow,
        @Schema(description = "Women who took part", examples = "40") int tookPart,
        @Schema(description = "Those of them who pause after it; they are in no share", examples = "1") int paused,
        @Schema(description = "Those of them who took part in something else afterwards, or moved on", examples = "17") int wentOn,
        @Schema(description = "Those of them who moved on to education, work or an enterprise after it", examples = "3") int movedOn,
        @Schema(description = "Those of them who left the chain after it, without having moved on", examples = "5") int left,
        @Schema(description = "Who came to its sessions") Attendance attendance,
        @Schema(description = "In what they took part next, most of them first") List<Next> next,
        @Schema(description = "Whether five women or more took part and none of them went on. What is for a low level only is none, "
                + "nor is a place as a volunteer, which is what the chain is for", examples = "false") boolean deadEnd) {

    @Schema(name = "NextOffering", description = "An offering in which women took part next")
    public record Next(
            @Schema(description = "The offering", examples = "0196a1e0-7c00-7000-8000-000000000002") UUID offeringId,
            @Schema(description = "Its title; absent if nothing was told of it yet", examples = "Inburgering in de wijk") String title,
            @Schema(description = "Its kind; absent if nothing was told of it yet", examples = "CIVIC_INTEGRATION") OfferingKind kind,
            @Schema(description = "How many women", examples = "14") int women) {}

    /** So many must have taken part before it can be told that nobody goes on. */
    static final int ENOUGH = 5;

    /** Of whom something can be expected. */
    public int expected() {
        return tookPart - paused;
    }

    /** A place as a volunteer is what the chain is for: to go on from there is wished for, and no norm. */
    boolean goal() {
        return kind == OfferingKind.VOLUNTEER_VACANCY;
    }

    /** Where most of them went; null if nobody went anywhere. */
    public Next mostly() {
        return next.isEmpty() ? null : next.getFirst();
    }

    /** Enough women to tell a share of them, and a share is what counts. */
    public boolean tells() {
        return expected() >= ENOUGH && !onlyLow;
    }
}
