package nl.krachtketen.placement.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.kit.access.KnownParticipants;
import nl.krachtketen.kit.inbound.InboundOperations;
import nl.krachtketen.kit.inbound.Reported;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.placement.application.StepsAt;

/** What participants moved on to, as a partner's own system knows it. */
@ApplicationScoped
class ReportedOutcomes implements InboundOperations {

    @Inject
    OutcomeResource outcomes;

    @Inject
    OutcomeConfirmationResource confirmations;

    @Inject
    StepsAt steps;

    @Inject
    KnownParticipants known;

    @Inject
    OutwardIds ids;

    @Inject
    Caller caller;

    @Override
    public Map<Class<? extends Event>, Consumer<Reported>> byType() {
        return Map.of(
                OutcomeEvent.MovedToEducation.class, said -> record(OutcomeKind.EDUCATION, said),
                OutcomeEvent.MovedToWork.class, said -> record(OutcomeKind.WORK, said),
                OutcomeEvent.MovedToEnterprise.class, said -> record(OutcomeKind.ENTERPRISE, said),
                OutcomeEvent.OutcomeConfirmed.class, said -> confirmations.confirm(
                        last(said), said.only("moment", "stillSo", "occurredAt").as(OutcomeConfirmationResource.Confirming.class)));
    }

    private void record(OutcomeKind kind, Reported said) {
        outcomes.record(said.only("participantId", "sector", "offeringId", "occurredAt").with("kind", kind).as(OutcomeRequest.class));
    }

    /** The caller's own identifier of what she moved on to last. */
    private String last(Reported said) {
        UUID participant = ids.fromField(OutwardIds.PARTICIPANT, "participantId", said.text("participantId"));
        known.require(participant);
        return steps.lastOutcome(OutcomeKind.valueOf(said.text("outcome")), participant, caller.organisation())
                .map(outcome -> ids.outward(Views.OUTCOME, outcome))
                .orElseThrow(() -> Problem.notFound("There is no outcome of this kind that your organisation may see."));
    }
}
