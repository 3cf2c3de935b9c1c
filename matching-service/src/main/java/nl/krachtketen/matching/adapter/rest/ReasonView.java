package nl.krachtketen.matching.adapter.rest;

import nl.krachtketen.contract.vocabulary.MatchReason;
import nl.krachtketen.matching.domain.ReasonText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an offering suits her. */
@Schema(name = "Reason")
record ReasonView(
        @Schema(description = "The reason as a code, as on matches.proposed")
        MatchReason code,

        TextView text) {

    static ReasonView of(MatchReason reason) {
        return new ReasonView(reason, TextView.of(ReasonText.of(reason)));
    }
}
