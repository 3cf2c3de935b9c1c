package nl.krachtketen.participant.adapter.rest.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.kit.inbound.InboundOperations;
import nl.krachtketen.kit.inbound.Reported;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.participant.application.handover.Handovers;

/** That she is not taken over, as the own system of whoever was asked knows it. */
@ApplicationScoped
class ReportedHandovers implements InboundOperations {

    @Inject
    HandoverResource handovers;

    @Inject
    Handovers open;

    @Inject
    HandoverViews views;

    @Override
    public Map<Class<? extends Event>, Consumer<Reported>> byType() {
        return Map.of(HandoverEvent.HandoverDeclined.class, said -> handovers.decline(of(said),
                said.with("reason", said.text("declineReason")).only("reason").as(HandoverRequests.DeclineBody.class)));
    }

    /** The caller's own identifier of the handover that waits for an answer. */
    private String of(Reported said) {
        return open.openOf(views.participantId(said.text("participantId"))).map(views::outward)
                .orElseThrow(() -> Problem.notFound("There is no open handover of her that your organisation was asked for."));
    }
}
