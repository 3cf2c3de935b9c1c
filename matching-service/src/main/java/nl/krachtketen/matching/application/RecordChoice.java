package nl.krachtketen.matching.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.KnownParticipant;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.domain.Choice;
import nl.krachtketen.matching.domain.Presence;
import nl.krachtketen.matching.domain.Refusal;

/** She chose, from a shortlist or not. The organiser's side answers the request for a place that this is. */
@ApplicationScoped
public class RecordChoice {

    @Inject
    KnownParticipants participants;

    @Inject
    Offerings offerings;

    @Inject
    Choices choices;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws Refusal.Refused if the offering was closed when she chose */
    public Choice record(UUID participant, UUID offeringId, RecordedBy recordedBy, List<Presence> present, Instant occurredAt) {
        return record(caller.organisation(), participant, offeringId, recordedBy, present, occurredAt);
    }

    /** She did so without anybody's help, by a link that this organisation gave her. */
    public Choice herself(String organisation, UUID participant, UUID offeringId, Instant occurredAt) {
        return record(organisation, participant, offeringId, RecordedBy.PARTICIPANT, List.of(), occurredAt);
    }

    private Choice record(String organisation, UUID participant, UUID offeringId, RecordedBy recordedBy, List<Presence> present,
            Instant occurredAt) {
        KnownParticipant her = participants.require(participant);
        var choice = Choice.of(
                Ids.next(),
                participant,
                organisation,
                offerings.require(offeringId),
                recordedBy,
                present,
                occurredAt,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        choices.add(choice);
        outbox.publish(
                new MatchEvent.Chosen(her.about(occurredAt, organisation, null), offeringId, recordedBy),
                Choice.VERSION);
        return choice;
    }
}
