package nl.krachtketen.reporting.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the documents say of an event; it is written, field by field, by {@link Translation}. */
@Schema(description = "A CloudEvent (1.0, NL GOV profile), under identifiers that only your organisation knows")
public record CloudEvent(
        @Schema(description = "The version of CloudEvents", examples = "1.0") String specversion,
        @Schema(description = "Stays the same however often you are told of the event; unique together with the source",
                examples = "Qm3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA") String id,
        @Schema(description = "The system that recorded it", examples = "urn:nld:oin:00000001001001001000:systeem:placement-service")
        String source,
        @Schema(description = "What happened", examples = "nl.krachtketen.placements.trial-started.v1") String type,
        @Schema(description = "Whom or what it is about: a participant or an offering",
                examples = "Zk3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA") String subject,
        @Schema(description = "When it was recorded; `occurredAt` in the data is when it happened", examples = "2008-11-04T13:05:12Z")
        Instant time,
        @Schema(description = "Sorts, as text, in the order in which you are told; its gaps are what others were told",
                examples = "0287345987345126713") String sequence,
        @Schema(description = "The media type of the data", examples = "application/json") String datacontenttype,
        @Schema(description = "The JSON Schema of the data; left out if something was withheld from them",
                examples = "https://krachtketen.nl/schemas/nl.krachtketen.placements.trial-started.v1.json") URI dataschema,
        @Schema(description = "How the data are to be treated", examples = "pseudonymous") String dataclassification,
        @Schema(description = "The id of the event with which this began", examples = "Qm3v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA")
        String correlationid,
        @Schema(description = "The id of the event that caused it, if one did",
                examples = "Wc8v0a9yq1mXb7n2Tt5cWw8LrQe4Hs6JpUi0DoFgKxA") String causationid,
        @Schema(type = SchemaType.OBJECT, description = "What the event tells, as its type says") JsonNode data) {}
