package nl.krachtketen.kit.inbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.krachtketen.kit.rest.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InboundResult", description = "What became of one event that you reported", examples = """
    {"source":"urn:nld:oin:00000001001001002758:systeem:registratie","id":"2008-4711","status":"ACCEPTED"}""")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InboundResult(
        @Schema(description = "As you sent it; missing if the event had none") String source,
        @Schema(description = "As you sent it; missing if the event had none") String id,
        Status status,
        @Schema(description = "Why it was refused, as the API would say it; missing unless it was", ref = "#/components/schemas/Problem")
        Problem.Details problem) {

    @Schema(name = "InboundStatus", description = "ACCEPTED: it took effect; DUPLICATE: it had taken effect before; REFUSED: nothing"
            + " was changed, and it may be sent again once the cause is mended")
    public enum Status {
        ACCEPTED,
        DUPLICATE,
        REFUSED
    }
}
