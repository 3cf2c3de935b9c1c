package nl.krachtketen.participant.adapter.rest.attention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.krachtketen.participant.domain.attention.ChainStep;
import nl.krachtketen.participant.domain.attention.Happening;
import nl.krachtketen.participant.domain.attention.NextStep;
import nl.krachtketen.participant.domain.attention.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to her in the whole chain, and what may follow. */
@Schema(name = "Timeline")
record TimelineView(
        @Schema(description = "Your organisation's own identifier of her") String participantId,
        @Schema(description = "Where she stands") ChainStep step,
        @Schema(description = "Since when; from the end of her last pause if that came later") Instant sinceAt,
        @Schema(description = "In the order in which it happened") List<Entry> entries,
        @Schema(description = "What may follow; the chain is no rail, so all but contradictions") List<NextStep> mayFollow) {

    @Schema(name = "TimelineEntry")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(
            @Schema(description = "The type of the event", examples = "nl.krachtketen.placements.trial-started.v1") String type,
            Instant occurredAt,
            @Schema(description = "The OIN of the organisation that took the step with her") String organisation,
            @Schema(description = "The offering that it is about, if any") UUID offeringId,
            @Schema(description = "What there is to say about it, as codes and dates", examples = "{\"hoursPerWeek\":\"4\"}")
            Map<String, String> codes) {

        static Entry of(Happening happening) {
            return new Entry(happening.type(), happening.occurredAt(), happening.organisation(), happening.offering(), happening.codes());
        }
    }

    static TimelineView of(String participantId, Standing standing, List<Happening> happenings) {
        return new TimelineView(participantId, standing.step(), standing.since(), happenings.stream().map(Entry::of).toList(),
                NextStep.after(standing));
    }
}
