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
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.matching.domain.Choice;
import nl.krachtketen.matching.domain.OpenOffering;
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
    SpeakingForHer speakingForHer;

    @Inject
    Choices choices;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @throws Refusal.Refused if the offering was closed when she chose
     * @throws Problem         403 if the caller is not the one to say so
     */
    public Choice record(UUID participant, UUID offeringId, RecordedBy recordedBy, List<Presence> present, Instant occurredAt) {
        KnownParticipant her = participants.require(participant);
        OpenOffering offering = offerings.require(offeringId);
        speakingForHer.requireToChoose(caller.organisation(), participant, offering);
        return record(caller.organisation(), her, offering, recordedBy, present, occurredAt);
    }

    /** She did so without anybody's help, by a link that this organisation gave her. */
    public Choice herself(String organisation, UUID participant, UUID offeringId, Instant occurredAt) {
        return record(organisation, participants.require(participant), offerings.require(offeringId), RecordedBy.PARTICIPANT, List.of(),
                occurredAt);
    }

    private Choice record(String organisation, KnownParticipant her, OpenOffering offering, RecordedBy recordedBy,
            List<Presence> present, Instant occurredAt) {
        var choice = Choice.of(
                Ids.next(),
                her.participant(),
                organisation,
                offering,
                recordedBy,
                present,
                occurredAt,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        choices.add(choice);
        outbox.publish(
                new MatchEvent.Chosen(her.about(occurredAt, organisation, null), offering.id(), recordedBy),
                Choice.VERSION);
        return choice;
    }
}
