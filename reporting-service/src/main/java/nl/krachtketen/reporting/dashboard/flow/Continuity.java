package nl.krachtketen.reporting.dashboard.flow;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What counts at a low level, where taking part is itself the result: who is reached, who stays, who is handed over warmly. "
        + "Women who pause are in none of these, but in those who were reached")
public record Continuity(
        @Schema(description = "Women who came in", examples = "120") int reached,
        @Schema(description = "Women who took part in a course, a trial or a placement", examples = "80") int tookPart,
        @Schema(description = "Those of them who are still there, or moved on", examples = "71") int stayed,
        @Schema(description = "Women whom one organisation took over from another", examples = "33") int handedOver,
        @Schema(description = "Women whose last handover was declined or lapsed: nobody took them over", examples = "4") int notTakenOver) {

    static Continuity of(Crowd crowd) {
        Crowd present = crowd.present();
        return new Continuity(crowd.women(), present.count(Walked::tookPart),
                present.count(walked -> walked.tookPart() && !walked.droppedOut()),
                present.count(Walked::handedOver), present.count(Walked::handoverFailed));
    }
}
