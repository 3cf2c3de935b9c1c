package nl.krachtketen.participant.application.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.krachtketen.participant.application.Holder;

/** Somebody must not be able to find her. The organisation that holds her says so, and says when that is over. */
@ApplicationScoped
public class RestrictParticipant {

    @Inject
    Holder holder;

    @Inject
    Restrictions restrictions;

    public void restrict(UUID participant, boolean restricted) {
        holder.of(participant);
        restrictions.restrict(participant, restricted);
    }

    public boolean isRestricted(UUID participant) {
        holder.of(participant);
        return restrictions.isRestricted(participant);
    }
}
