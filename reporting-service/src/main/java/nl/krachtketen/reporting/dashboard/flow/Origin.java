package nl.krachtketen.reporting.dashboard.flow;

import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.reporting.journey.Step;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The women who came in along one channel at one level, and what became of them")
public record Origin(
        @Schema(description = "Along which channel they were first reached", examples = "HOME_VISIT") RecruitmentChannel recruitmentChannel,
        @Schema(description = "The level at which they came in", examples = "LOW") EntryLevel participationLevel,
        @Schema(description = "How many came in", examples = "64") int women,
        @Schema(description = "Those of them who pause; they are in none of the figures below", examples = "2") int paused,
        @Schema(description = "Women who took part in a course, a trial or a placement", examples = "40") int tookPart,
        @Schema(description = "Those of them who are still there, or moved on", examples = "37") int stayed,
        @Schema(description = "Women whom one organisation took over from another", examples = "12") int handedOver,
        @Schema(description = "Women who joined in", examples = "25") int joinedIn,
        @Schema(description = "Women who were placed as a volunteer", examples = "14") int placed,
        @Schema(description = "Women who joined in or were placed, each once", examples = "31") int activated,
        @Schema(description = "Women who moved on to education, work or an enterprise", examples = "6") int movedOn,
        @Schema(description = "Women who left without having moved on", examples = "5") int left) {

    /** Whom they have in common. */
    record Key(RecruitmentChannel channel, EntryLevel level) {

        Origin with(Crowd crowd) {
            Crowd present = crowd.present();
            Continuity continuity = Continuity.of(crowd);
            return new Origin(channel, level, crowd.women(), crowd.count(Walked::paused), continuity.tookPart(), continuity.stayed(),
                    continuity.handedOver(), present.count(walked -> walked.took(Step.TRIAL)), present.count(walked -> walked.took(Step.PLACED)),
                    present.count(Walked::activated), present.count(walked -> walked.took(Step.MOVED_ON)), present.count(Walked::droppedOut));
        }
    }

    /** Of whom something can be expected. */
    public int expected() {
        return women - paused;
    }
}
