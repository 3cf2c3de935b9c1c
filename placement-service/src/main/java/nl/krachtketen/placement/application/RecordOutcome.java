package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.Sector;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Offering;
import nl.krachtketen.placement.domain.Outcome;
import nl.krachtketen.placement.domain.Refusal;
import nl.krachtketen.placement.domain.Refused;

/** She moved on to education, work or an enterprise of her own: straight after the intake, or for the third time. */
@ApplicationScoped
public class RecordOutcome {

    @Inject
    KnownParticipants known;

    @Inject
    Offerings offerings;

    @Inject
    Outcomes outcomes;

    @Inject
    ParticipantAccess access;

    @Inject
    TakenSteps steps;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @param offeringId the offering that led there; null if none did */
    public Outcome record(
            UUID participantId,
            OutcomeKind kind,
            Sector sector,
            UUID offeringId,
            Instant occurredAt,
            String organisation) {
        var participant = known.require(participantId);
        requireGround(participantId, offeringId, organisation);
        var outcome = new Outcome(
                Ids.next(),
                participantId,
                organisation,
                kind,
                sector,
                offeringId,
                occurredAt,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                List.of(),
                1);
        outcomes.add(outcome);
        outbox.publish(event(outcome, participant.about(occurredAt, organisation, null)), outcome.version());
        return outcome;
    }

    /** To look for something that fits her, or to be asked to take her over, is no reason to say what became of her. */
    private void requireGround(UUID participant, UUID offeringId, String organisation) {
        Optional<Offering> ledThere = Optional.ofNullable(offeringId)
                .map(id -> offerings.find(id).orElseThrow(() -> Problem.notFound("There is no offering with this identifier.")));
        boolean organised = ledThere
                .filter(offering -> offering.organisation().equals(organisation))
                .filter(offering -> steps.any(offering.id(), participant))
                .isPresent();
        if (!organised && !access.holds(organisation, participant) && !access.mayFollow(organisation, participant)) {
            throw new Refused(new Refusal.NoOutcomeOfYours());
        }
    }

    private static OutcomeEvent event(Outcome outcome, About about) {
        return switch (outcome.kind()) {
            case EDUCATION -> new OutcomeEvent.MovedToEducation(about, outcome.sector(), outcome.offeringId());
            case WORK -> new OutcomeEvent.MovedToWork(about, outcome.sector(), outcome.offeringId());
            case ENTERPRISE -> new OutcomeEvent.MovedToEnterprise(about, outcome.sector(), outcome.offeringId());
        };
    }
}
