package nl.krachtketen.participant.adapter.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import nl.krachtketen.kit.inbox.Received;

/** Which reaction belongs to which event. */
@ApplicationScoped
class ChainReactions {

    void to(Received.Known known) {
        /* Filled by the areas. */
    }
}
