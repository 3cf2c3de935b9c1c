package nl.krachtketen.participant.application.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Participant;

/** Somebody must not be able to find her. The organisation that holds her says so, and says when that is over. */
@ApplicationScoped
public class RestrictParticipant {

    @Inject
    Holder holder;

    @Inject
    Participants participants;

    @Inject
    Restrictions restrictions;

    /** @param madeOn demands that the change was made on the present version */
    public Participant restrict(UUID id, boolean restricted, LongConsumer madeOn) {
        Participant before = holder.of(id);
        madeOn.accept(before.version());
        Participant after = before.changed();
        participants.save(after);
        restrictions.restrict(id, restricted);
        return after;
    }

    public boolean isRestricted(Participant participant) {
        return restrictions.isRestricted(participant.id());
    }

    /** Only the organisation that holds her is told. */
    public Participant held(UUID id) {
        return holder.of(id);
    }
}
