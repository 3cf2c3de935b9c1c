package nl.krachtketen.placement.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.krachtketen.kit.access.NamedParticipant;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.kit.time.OccurredAt;
import nl.krachtketen.placement.application.reference.NamedOffering;
import nl.krachtketen.placement.application.reference.ToldStep;

/** Reads what callers tell of a step by a reference of their own. */
@ApplicationScoped
class ToldSteps {

    static final String REFERENCE = "Your own reference, percent-encoded";
    static final String IF_MATCH = "The ETag of the version that you know; may be left out";
    static final String PARTICIPANT_REFERENCE = "Your own reference to her, instead of the identifier. With both, it is remembered here";
    static final String OFFERING_REFERENCE = "Your own reference to your offering, instead of its identifier";
    static final String STARTED = "When it started, RFC 3339; now if left out, never in the future. It does not change";

    @Inject
    NamedParticipant participants;

    @Inject
    NamedOffering offerings;

    @Inject
    Caller caller;

    @Inject
    OccurredAt occurredAt;

    /** Whose step it is, and where, in the names that the caller may use. */
    record Named(
            String participantId,
            String participantReference,
            UUID offeringId,
            String offeringReference,
            OffsetDateTime occurredAt) {}

    ToldStep told(String reference, Named named, String ifMatch) {
        return new ToldStep(
                reference,
                participants.of(named.participantId(), named.participantReference()),
                offerings.of(caller.organisation(), named.offeringId(), named.offeringReference()),
                named.occurredAt() == null ? null : moment(named.occurredAt()),
                moment(null),
                caller.organisation(),
                ifMatch);
    }

    Instant moment(OffsetDateTime given) {
        return occurredAt.orNow(given);
    }
}
