package nl.krachtketen.participant.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.inbound.InboundOperations;
import nl.krachtketen.kit.inbound.Reported;

/** What she told at an intake, how she was seen later, and that she left: as her holder's own system knows it. */
@ApplicationScoped
class ReportedIntakes implements InboundOperations {

    @Inject
    IntakeResource intakes;

    @Inject
    LevelAssessmentResource assessments;

    @Inject
    ParticipantResource participants;

    @Override
    public Map<Class<? extends Event>, Consumer<Reported>> byType() {
        return Map.of(
                ParticipantEvent.IntakeDone.class, said -> intakes.record(said.text("participantId"), said.only("participationLevel", "goals",
                        "themes", "languages", "dutchLevel", "barriers", "availability", "postcodeArea", "childrenComeAlong", "occurredAt")
                        .as(ParticipantRequests.IntakeBody.class)),
                ParticipantEvent.LevelAssessed.class, said -> assessments.assess(said.text("participantId"), said.only("occurredAt")
                        .with("participationLevel", said.text("newLevel")).as(ParticipantRequests.LevelBody.class)),
                ParticipantEvent.Left.class, said -> participants.departure(said.text("participantId"),
                        said.only("reason", "occurredAt").as(ParticipantRequests.DepartureBody.class)));
    }
}
