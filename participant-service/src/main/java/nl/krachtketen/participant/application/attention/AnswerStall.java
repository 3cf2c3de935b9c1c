package nl.krachtketen.participant.application.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.Refusal.Refused;
import nl.krachtketen.participant.domain.attention.Stall;
import nl.krachtketen.participant.domain.attention.StallReason;

/** The holder says why she has not moved on. */
@ApplicationScoped
public class AnswerStall {

    @Inject
    Stalls stalls;

    @Inject
    Holder holder;

    public Stall.Answered answer(Stall stall, StallReason reason, Instant now) {
        holder.of(stall.core().participant());
        Stall.Answered answered = switch (stall) {
            case Stall.Lasting lasting -> lasting.answered(reason, now);
            case Stall.Over over -> throw new Refused(new Refusal.StallIsOver());
        };
        stalls.answer(answered);
        return answered;
    }
}
