package nl.krachtketen.participant.adapter.messaging;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.access.AccessFold;
import nl.krachtketen.kit.inbox.Inbox;
import nl.krachtketen.kit.inbox.Reactions;
import nl.krachtketen.kit.inbox.Received;
import nl.krachtketen.participant.application.attention.WhenSomethingHappens;
import nl.krachtketen.participant.application.privacy.WhenErasureIsHeardAgain;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** What happens to participants, here and elsewhere. Events of one participant come in order, one at a time. */
@ApplicationScoped
class ChainEvents {

    @Inject
    Inbox inbox;

    @Inject
    AccessFold access;

    @Inject
    Reactions reactions;

    @Inject
    WhenSomethingHappens whenSomethingHappens;

    @Inject
    ChainReactions chainReactions;

    @Inject
    WhenErasureIsHeardAgain whenErasureIsHeardAgain;

    @Incoming("chain-events")
    @Blocking
    void on(ConsumerRecords<String, byte[]> batch) {
        inbox.take(batch, arrived -> {
            List<Received> events = access.take(arrived);
            arrived.forEach(this::forgetAgain);
            whenSomethingHappens.to(events);
            reactions.to(events, chainReactions::to);
        });
    }

    private void forgetAgain(Received received) {
        if (received instanceof Received.Known known && known.event() instanceof ParticipantEvent.Erased erased) {
            whenErasureIsHeardAgain.react(erased);
        }
    }
}
