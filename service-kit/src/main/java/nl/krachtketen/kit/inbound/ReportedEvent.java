package nl.krachtketen.kit.inbound;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an event is described to whoever reports it; what is sent is checked against the published schemas. */
@Schema(name = "ReportedEvent", description = "A CloudEvent (1.0, structured mode) of your own system", examples = """
    {"specversion":"1.0","id":"2008-4711","source":"urn:nld:oin:00000001001001002758:systeem:registratie",
     "type":"nl.krachtketen.placements.moved-to-work.v1",
     "data":{"participantId":"pVCH6XBprpPP1GWzFUvHUPtx0pIGjFIG0Zg7cBZbX9E","occurredAt":"2008-11-03T09:00:00+01:00",
             "sector":"CHILDCARE"}}""")
record ReportedEvent(
        @Schema(required = true, enumeration = "1.0") String specversion,
        @Schema(required = true, maxLength = 128, description = "Yours; unique together with the source, and the same with every retry")
        String id,
        @Schema(required = true, pattern = "^urn:nld:oin:[0-9]{20}:systeem:[A-Za-z0-9._-]{1,63}$",
                description = "Your own system: urn:nld:oin:<your OIN>:systeem:<its name>")
        String source,
        @Schema(required = true, maxLength = 128, description = "A type of the catalogue that this service owns") String type,
        @Schema(description = "When your system recorded it; `occurredAt` in the data is what counts") Instant time,
        @Schema(pattern = "^application/json") String datacontenttype,
        @Schema(required = true, type = SchemaType.OBJECT, description = "As the schema of the type says, with your own identifiers;"
                + " municipality, organisation, recruitmentChannel, countsForProgramme and participationLevel may be left out")
        Map<String, Object> data) {}
