package nl.krachtketen.matching.adapter.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Consumer;
import nl.krachtketen.contract.Event;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.kit.inbound.InboundOperations;
import nl.krachtketen.kit.inbound.Reported;

/** What she chose and what she declined, as her holder's own system knows it. */
@ApplicationScoped
class ReportedChoices implements InboundOperations {

    @Inject
    ChoiceResource choices;

    @Inject
    DeclineResource declines;

    @Override
    public Map<Class<? extends Event>, Consumer<Reported>> byType() {
        return Map.of(
                MatchEvent.Chosen.class, said -> choices.record(
                        said.only("participantId", "offeringId", "recordedBy", "occurredAt").as(ChoiceRequest.class)),
                MatchEvent.Declined.class, said -> declines.record(
                        said.only("participantId", "offeringId", "reason", "occurredAt").as(DeclineRequest.class)));
    }
}
