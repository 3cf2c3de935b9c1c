package nl.krachtketen.placement.adapter.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.access.AccessFold;
import nl.krachtketen.kit.inbox.Inbox;
import nl.krachtketen.kit.inbox.Reactions;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.placement.application.WhenParticipantErased;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What happens to participants, here and elsewhere. Events of one participant come in order, one at a time. */
@ApplicationScoped
class ChainEvents {

    @Inject
    Inbox inbox;

    @Inject
    Reactions reactions;

    @Inject
    AccessFold access;

    @Inject
    WhenParticipantErased whenParticipantErased;

    @Inject
    ChainReactions chainReactions;

    @Incoming("chain-events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, events -> reactions.to(events, this::react));
    }

    private void react(Received.Known known) {
        if (known.event() instanceof ChainEvent event
                && !access.erased(event.about().participantId())) {
            if (event instanceof ParticipantEvent.Erased erased) {
                whenParticipantErased.react(erased);
            }
            access.fold(event, known.envelope().sequence());
            chainReactions.to(event);
        }
    }
}
