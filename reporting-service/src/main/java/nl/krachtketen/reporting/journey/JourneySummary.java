package nl.krachtketen.reporting.journey;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far one participant came, without a word about who she is")
@JsonInclude(JsonInclude.Include.NON_NULL)
record JourneySummary(
        @Schema(description = "Her identifier, for your organisation only", examples = "Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA")
        String participantId,
        @Schema(description = "Where she takes part", examples = "GM0758") String municipality,
        @Schema(description = "Missing before an intake", examples = "LOW") ParticipationLevel participationLevel,
        @Schema(description = "The furthest step that she took", examples = "TRIAL") Step furthest,
        @Schema(description = "When she took her last step", examples = "2008-11-03T09:30:00Z") Instant lastStepAt,
        @Schema(description = "When she left the chain, if she did", examples = "2009-02-01T11:00:00Z") Instant leftAt) {

    static JourneySummary of(JourneySteps.Summary summary, String participantId) {
        return new JourneySummary(participantId, summary.municipality(), summary.participationLevel(), summary.furthest(),
                summary.lastStepAt(), summary.leftAt());
    }

    @Schema(name = "JourneyPage")
    record JourneyPage(List<JourneySummary> items) {}
}
