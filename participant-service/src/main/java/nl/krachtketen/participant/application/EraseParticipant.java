package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.participant.application.privacy.ForgetParticipant;
import nl.krachtketen.participant.domain.privacy.Erasure;

/** She asked the organisation that holds her to be forgotten. */
@ApplicationScoped
public class EraseParticipant {

    @Inject
    Holder holder;

    @Inject
    ForgetParticipant forgetParticipant;

    public void erase(UUID id, Instant now) {
        forgetParticipant.forget(holder.of(id), now, Erasure.Cause.REQUEST);
    }
}
