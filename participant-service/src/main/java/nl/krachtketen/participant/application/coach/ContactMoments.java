package nl.krachtketen.participant.application.coach;

import java.util.List;
import java.util.UUID;
import nl.krachtketen.participant.domain.coach.ContactMoment;

/** Where contact moments are kept: each organisation finds its own, and the holder finds all. */
public interface ContactMoments {

    void add(ContactMoment moment);

    /** In the order in which they were logged. */
    List<ContactMoment> of(UUID participant, UUID after, int limit);
}
