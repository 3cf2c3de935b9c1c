package nl.krachtketen.placement.adapter.rest.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.krachtketen.placement.domain.agreement.Agreement;
import nl.krachtketen.placement.domain.agreement.AgreementTerms;
import nl.krachtketen.placement.domain.agreement.Confirmation;
import nl.krachtketen.placement.domain.agreement.Party;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Agreement", description = "What was agreed about a placement, and who confirmed it")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(
        @Schema(description = "Your organisation's own identifier of the placement")
        String placementId,

        State state,
        AgreementTerms terms,

        @Schema(description = "Goes up when something else is proposed; everybody confirms anew then")
        int revision,

        List<Confirmation> confirmations,
        @Schema(description = "Who has still to confirm it") List<Party> awaited) {

    @Schema(name = "AgreementState")
    enum State {
        PROPOSED,
        CONFIRMED
    }

    static AgreementView of(Agreement agreement, String placementId) {
        var state =
                switch (agreement) {
                    case Agreement.Proposed proposed -> State.PROPOSED;
                    case Agreement.Confirmed confirmed -> State.CONFIRMED;
                };
        return new AgreementView(
                placementId,
                state,
                agreement.proposal().terms(),
                agreement.proposal().revision(),
                agreement.confirmations(),
                agreement.proposal().terms().parties().stream()
                        .filter(party -> agreement.by(party).isEmpty())
                        .toList());
    }
}
