package nl.krachtketen.participant.adapter.rest.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.inbound.InboundOperations;
import nl.krachtketen.kit.inbound.Reported;

/** Which coach stands beside her, as her holder's own system knows it. */
@ApplicationScoped
class ReportedCoaches implements InboundOperations {

    @Inject
    CoachAssignmentResource assignments;

    @Override
    public Map<Class<? extends Event>, Consumer<Reported>> byType() {
        return Map.of(ParticipantEvent.CoachAssigned.class, said -> assignments.assign(said.text("participantId"),
                said.only("coachId", "occurredAt").as(CoachRequests.AssignmentBody.class)));
    }
}
