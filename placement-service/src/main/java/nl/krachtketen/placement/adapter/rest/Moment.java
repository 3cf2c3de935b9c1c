package nl.krachtketen.placement.adapter.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Moment",
        description = "When it happened, such as {\"occurredAt\":\"2008-11-21T09:30:00+01:00\"}; the whole body may be left out",
        examples = "{}")
record Moment(@Schema(description = Moment.OCCURRED_AT) OffsetDateTime occurredAt) {

    static final String OCCURRED_AT = "When it happened, RFC 3339; now if left out, never in the future";

    static OffsetDateTime of(Moment given) {
        return given == null ? null : given.occurredAt();
    }
}
