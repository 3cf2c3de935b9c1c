package nl.krachtketen.placement.adapter.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
        inbox.take(batch, this::takeIn);
    }

    /** What an erased participant occupied is freed while it can still be found. */
    private void takeIn(List<Received> events) {
        reactions.to(access.withoutErased(events), known -> {
            if (known.event() instanceof ParticipantEvent.Erased erased) {
                whenParticipantErased.react(erased);
            }
        });
        reactions.to(access.take(events), known -> chainReactions.to((ChainEvent) known.event()));
    }
}
