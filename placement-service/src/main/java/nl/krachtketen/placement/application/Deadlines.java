package nl.krachtketen.placement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.krachtketen.placement.domain.Answer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Until when there is time to answer. It runs from when we hear of it, for history may be brought in late. */
@ApplicationScoped
class Deadlines {

    @Inject
    Clock clock;

    @ConfigProperty(name = "krachtketen.places.answer-within")
    Duration answerWithin;

    @ConfigProperty(name = "krachtketen.places.offer-within")
    Duration offerWithin;

    @ConfigProperty(name = "krachtketen.places.keep-within")
    Duration keepWithin;

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The organiser's answer to a request that comes now. */
    Answer.Due answer() {
        Instant now = now();
        return new Answer.Due(now, now.plus(answerWithin), null);
    }

    /** How long a place is kept for what she does next at the same offering. */
    Instant keptUntil() {
        return now().plus(keepWithin);
    }

    /** How long a place is kept for somebody who waited for it. */
    Instant offerUntil() {
        return now().plus(offerWithin);
    }
}
