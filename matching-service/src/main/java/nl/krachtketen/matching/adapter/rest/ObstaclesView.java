package nl.krachtketen.matching.adapter.rest;

import java.util.List;
import nl.krachtketen.matching.application.FindObstacles;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would have to change for her. */
@Schema(name = "Obstacles", examples = """
        {"participantId":"Q1w9eR4tYuI8oPzL5kJhG2fDsA7mNbVcX3q6WeRtY0u","profileKnown":true,"fitting":0,"full":1,
         "changes":[{"code":"TRAVEL_PASS","opens":7,
         "offerings":[{"offeringId":"01980c5e-4b20-7d18-8e63-0a9c7f1b3d02","title":"Koffie en taal in het buurthuis"}],
         "text":{"nl":"Als zij kan reizen, met een vervoerspas of met iemand die meegaat.",
         "en":"If she could travel, with a travel pass or with somebody who comes along."}}]}""")
record ObstaclesView(
        @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        @Schema(description = "False if no intake was held yet; what is not known never stands in the way")
        boolean profileKnown,

        @Schema(description = "How many offerings fit her as she is")
        int fitting,

        @Schema(description = "How many more would fit her if a place came free: she can choose them and wait her turn")
        int full,

        @Schema(description = "The single changes that would open any, those that would open most first")
        List<ChangeView> changes) {

    private static final int MOST = 10;

    static ObstaclesView of(FindObstacles.Found it, String participantId) {
        return new ObstaclesView(participantId, it.her().known(), it.obstacles().fitting(), it.obstacles().full(),
                it.obstacles().doors().stream().limit(MOST).map(ChangeView::of).toList());
    }
}
