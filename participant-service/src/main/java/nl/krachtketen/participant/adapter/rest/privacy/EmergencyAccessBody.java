package nl.krachtketen.participant.adapter.rest.privacy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import nl.krachtketen.participant.domain.privacy.EmergencyReason;
import nl.krachtketen.participant.domain.privacy.SoughtPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom somebody must see at once, why, and for how long. */
@Schema(name = "EmergencyAccessRequest", description = "Whom you must see at once: by identifier or by name", examples = """
        {"person":{"givenName":"Voorbeeld","familyName":"Deelneemster","birthYear":1971,"municipality":"GM0758"},
         "reason":"IMMEDIATE_DANGER","minutes":60}""")
record EmergencyAccessBody(
        @Size(max = 64) @Schema(description = "Your identifier of her, if you were ever given one") String participantId,
        @Valid @Schema(description = "Who she is, if you have no identifier of her") Sought person,
        @NotNull @Schema(description = "Why it cannot wait") EmergencyReason reason,
        @NotNull @Min(1) @Max(240) @Schema(description = "For how many minutes, 240 at most") Integer minutes) {

    Duration length() {
        return Duration.ofMinutes(minutes);
    }

    boolean namesOne() {
        return (participantId == null) != (person == null);
    }

    @Schema(name = "SoughtPerson", description = "Who she is; all of it must fit, and fit her alone")
    record Sought(@NotNull @Size(min = 1, max = 100) @Schema(description = "Her given name") String givenName,
            @NotNull @Size(min = 1, max = 100) @Schema(description = "Her family name") String familyName,
            @NotNull @Min(1900) @Max(2020) @Schema(description = "The year of her birth") Integer birthYear,
            @NotNull @Pattern(regexp = "GM[0-9]{4}", message = "must be a municipality code as in GM0758")
            @Schema(description = "Where she takes part, one of your municipalities") String municipality) {

        SoughtPerson sought() {
            return new SoughtPerson(givenName, familyName, birthYear, municipality);
        }

        @Override
        public String toString() {
            return "SoughtPerson[not for printing]";
        }
    }
}
