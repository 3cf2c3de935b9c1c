package nl.krachtketen.matching.adapter.rest;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.matching.application.ExplainFit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an offering suits her, and why not. */
@Schema(name = "Fit", examples = """
        {"participantId":"Q1w9eR4tYuI8oPzL5kJhG2fDsA7mNbVcX3q6WeRtY0u",
         "offeringId":"01980c5e-4b20-7d18-8e63-0a9c7f1b3d02",
         "title":"Koffie en taal in het buurthuis","profileKnown":true,"fits":false,
         "reasons":[{"code":"NEARBY","text":{"nl":"Het is bij haar in de buurt.","en":"It is near her home."}}],
         "obstacles":[{"rule":"SLOT_OVERLAP","text":{"nl":"Dit aanbod is op momenten waarop zij niet kan.",
         "en":"This offering takes place when she cannot come."}}]}""")
record FitView(
        @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        UUID offeringId,
        String title,

        @Schema(description = "False if no intake was held yet; what is not known never stands in the way")
        boolean profileKnown,

        @Schema(description = "True if no rule stands in the way")
        boolean fits,

        @Schema(description = "What speaks for it, strongest first")
        List<ReasonView> reasons,

        @Schema(description = "What stands in the way") List<ObstacleView> obstacles) {

    static FitView of(ExplainFit.Explained it, String participantId) {
        return new FitView(
                participantId,
                it.offering().id(),
                it.offering().title(),
                it.her().known(),
                it.fit().strictly(),
                it.fit().reasons().stream().map(ReasonView::of).toList(),
                it.fit().obstacles().stream().map(ObstacleView::of).toList());
    }
}
