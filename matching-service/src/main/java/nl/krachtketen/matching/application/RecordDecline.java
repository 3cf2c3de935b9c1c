package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.KnownParticipant;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.domain.Decline;

/** She does not want an offering, and says why. */
@ApplicationScoped
public class RecordDecline {

    @Inject
    KnownParticipants participants;

    @Inject
    Offerings offerings;

    @Inject
    SpeakingForHer speakingForHer;

    @Inject
    Declines declines;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws Problem 403 if the caller is not the one to say so */
    public Decline record(UUID participant, UUID offeringId, DeclineReason reason, Instant occurredAt) {
        KnownParticipant her = participants.require(participant);
        speakingForHer.require(caller.organisation(), participant);
        return record(caller.organisation(), her, offeringId, reason, occurredAt);
    }

    /** She said so without anybody's help, by a link that this organisation gave her. */
    public Decline herself(String organisation, UUID participant, UUID offeringId, DeclineReason reason, Instant occurredAt) {
        return record(organisation, participants.require(participant), offeringId, reason, occurredAt);
    }

    private Decline record(String organisation, KnownParticipant her, UUID offeringId, DeclineReason reason, Instant occurredAt) {
        var decline = new Decline(
                Ids.next(),
                her.participant(),
                organisation,
                offerings.require(offeringId).id(),
                reason,
                occurredAt,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        declines.add(decline);
        outbox.publish(
                new MatchEvent.Declined(her.about(occurredAt, organisation, null), offeringId, reason),
                Decline.VERSION);
        return decline;
    }
}
