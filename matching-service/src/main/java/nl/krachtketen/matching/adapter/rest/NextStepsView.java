package nl.krachtketen.matching.adapter.rest;

import java.util.List;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.matching.domain.path.NextSteps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The chain around her as a small graph. */
@Schema(name = "NextSteps", examples = """
        {"participantId":"Q1w9eR4tYuI8oPzL5kJhG2fDsA7mNbVcX3q6WeRtY0u",
         "nodes":[{"kind":"INFORMAL_LANGUAGE_MEETING","level":0,"count":1,
         "offerings":[{"offeringId":"01980c5e-4b20-7d18-8e63-0a9c7f1b3d02","title":"Koffie en taal in het buurthuis"}]},
         {"kind":"COURSE","level":1,"count":0,"offerings":[]}],
         "edges":[{"from":"INFORMAL_LANGUAGE_MEETING","to":"COURSE"}]}""")
record NextStepsView(
        @Schema(description = "Your organisation's own identifier of her")
        String participantId,

        @Schema(description = "Kinds of offering, each once")
        List<NodeView> nodes,

        @Schema(description = "What can follow what")
        List<EdgeView> edges) {

    /** A kind of offering, as a step. */
    @Schema(name = "NextStepsNode")
    record NodeView(
            OfferingKind kind,

            @Schema(description = "0: where she stands; 1: what can follow now; 2 and 3: what may follow that")
            int level,

            @Schema(description = "How many there are for her; 0 is a link missing in the chain")
            int count,

            @Schema(description = "A few of them")
            List<OfferingSample> offerings) {}

    /** One kind of step can follow another. */
    @Schema(name = "NextStepsEdge")
    record EdgeView(OfferingKind from, OfferingKind to) {}

    static NextStepsView of(NextSteps it, String participantId) {
        return new NextStepsView(
                participantId,
                it.nodes().stream().map(node -> new NodeView(node.kind(), node.level(), node.offerings().size(),
                        OfferingSample.aFewOf(node.offerings()))).toList(),
                it.edges().stream().map(edge -> new EdgeView(edge.from(), edge.to())).toList());
    }
}
