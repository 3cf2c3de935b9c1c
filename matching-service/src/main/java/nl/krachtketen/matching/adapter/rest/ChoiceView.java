package nl.krachtketen.matching.adapter.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.matching.domain.Choice;
import nl.krachtketen.matching.domain.Presence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A choice as one organisation sees it. */
@Schema(name = "Choice", examples = """
        {"id":"pTzxYJq0hVbn3c7gU2m5wRk1dLs8fEoAi6tXyQvB4Ns",
         "participantId":"Q1w9eR4tYuI8oPzL5kJhG2fDsA7mNbVcX3q6WeRtY0u",
         "offeringId":"01980c5e-4b20-7d18-8e63-0a9c7f1b3d02","recordedBy":"PARTICIPANT_WITH_WORKER","present":["COACH"],
         "occurredAt":"2008-10-06T09:30:00Z","recordedAt":"2008-10-06T09:31:12Z"}""")
record ChoiceView(
        @Schema(description = "Your organisation's own identifier of the choice") String id,
        @Schema(description = "Your organisation's own identifier of her") String participantId,
        UUID offeringId,
        RecordedBy recordedBy,
        @Schema(description = "Who was there when it was recorded with her") List<Presence> present,
        @Schema(description = "When she chose") Instant occurredAt,
        @Schema(description = "When it was recorded here") Instant recordedAt) {

    static final String KIND = "choice";

    static ChoiceView of(Choice it, String id, String participantId) {
        return new ChoiceView(id, participantId, it.offeringId(), it.recordedBy(), it.present(), it.occurredAt(), it.recordedAt());
    }
}
