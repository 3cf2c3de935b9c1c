package nl.krachtketen.participant.application.coach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.ContactChannel;
import nl.krachtketen.participant.domain.coach.Assignment;
import nl.krachtketen.participant.domain.coach.ContactMoment;

/** Somebody was in touch with her. The chain hears nothing of it. */
@ApplicationScoped
public class LogContactMoment {

    @Inject
    Participants participants;

    @Inject
    Assignments assignments;

    @Inject
    ContactMoments moments;

    @Inject
    Caller caller;

    public ContactMoment log(UUID id, ContactChannel channel, LocalDate contactDate, LocalDate nextDate) {
        participants.require(id);
        UUID coach = assignments.open(id).map(Assignment::coach).orElse(null);
        var moment = new ContactMoment(Ids.next(), id, caller.organisation(), coach, channel, contactDate, nextDate);
        moments.add(moment);
        return moment;
    }
}
