package nl.krachtketen.participant.application.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.participant.domain.attention.ChainStep;
import nl.krachtketen.participant.domain.attention.Happening;
import nl.krachtketen.participant.domain.attention.Running;

/** Whatever service it comes from, it stands on her timeline, and may change where she stands. */
@ApplicationScoped
public class WhenSomethingHappens {

    @Inject
    Timelines timelines;

    @Inject
    Standings standings;

    @Inject
    Stalls stalls;

    @Inject
    Clock clock;

    public void to(ChainEvent event, UUID eventId, Instant recordedAt) {
        var happening = Happening.of(event, eventId, recordedAt);
        if (event instanceof ParticipantEvent.Erased || !timelines.add(happening)) {
            return;
        }
        Optional<ChainStep> step = ChainStep.of(event);
        if (step.isPresent()) {
            standings.took(step.get(), happening, asked(event));
            stalls.endBefore(happening.participant(), happening.occurredAt(), clock.instant());
        } else {
            standings.lookAt(happening.participant(), event instanceof ParticipantEvent.Resumed ? happening.occurredAt() : null);
        }
        Running.shownBy(event).ifPresent(running -> standings.shows(running, happening));
        Running.endedBy(event).forEach(running -> standings.ends(running, happening));
    }

    /** With a handover it is the taker who is asked. */
    private static String asked(ChainEvent event) {
        return event instanceof HandoverEvent handover ? handover.handover().to() : event.about().organisation();
    }
}
