package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Person;

/** Who she is was written down wrongly, or changed: her right to rectification. The chain hears nothing, for it never knew. */
@ApplicationScoped
public class RectifyPerson {

    @Inject
    Participants participants;

    @Inject
    Holder holder;

    /** @param madeOn demands that the change was made on the present version */
    public Participant rectify(UUID id, Person person, LongConsumer madeOn) {
        Participant before = holder.of(id);
        madeOn.accept(before.version());
        Participant after = before.changed();
        participants.save(after);
        participants.keepPerson(id, person);
        return after;
    }
}
