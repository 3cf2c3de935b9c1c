package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.placement.domain.Outcome;

/** Half a year or a year later somebody looks whether she is still at work, at school, or running her enterprise. */
@ApplicationScoped
public class ConfirmOutcome {

    @Inject
    Outcomes outcomes;

    @Inject
    KnownParticipants known;

    @Inject
    Outbox outbox;

    public Outcome confirm(UUID id, Outcome.Confirmation confirmation) {
        Outcome outcome = outcomes.lock(id, confirmation.organisation())
                .orElseThrow(() -> Problem.notFound("There is no outcome with this identifier."))
                .confirmed(confirmation);
        outcomes.confirm(outcome, confirmation);
        var about = known.require(outcome.participantId())
                .about(confirmation.occurredAt(), confirmation.organisation(), null);
        outbox.publish(
                new OutcomeEvent.OutcomeConfirmed(
                        about, outcome.kind(), confirmation.moment(), confirmation.stillSo()),
                outcome.version());
        return outcome;
    }
}
