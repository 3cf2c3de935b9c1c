package nl.krachtketen.participant.adapter.rest.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.inbound.InboundOperations;
import nl.krachtketen.kit.inbound.Reported;
import nl.krachtketen.participant.domain.PauseReason;

/** That she takes no steps for a while, or takes them again. An event does not say why. */
@ApplicationScoped
class ReportedPauses implements InboundOperations {

    @Inject
    PauseResource pauses;

    @Inject
    ResumptionResource resumptions;

    @Override
    public Map<Class<? extends Event>, Consumer<Reported>> byType() {
        return Map.of(
                ParticipantEvent.Paused.class, said -> pauses.pause(said.text("participantId"),
                        said.only("untilDate", "occurredAt").with("reason", PauseReason.OTHER).as(PauseResource.PauseBody.class)),
                ParticipantEvent.Resumed.class, said -> resumptions.resume(said.text("participantId"),
                        said.only("occurredAt").as(ResumptionResource.ResumptionBody.class)));
    }
}
