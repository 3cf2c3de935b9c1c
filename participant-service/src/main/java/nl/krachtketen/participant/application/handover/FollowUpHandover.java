package nl.krachtketen.participant.application.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.handover.Contact;
import nl.krachtketen.participant.domain.handover.Handover;

/** The giver comes back to her a few times after the handover, and notes that it did. */
@ApplicationScoped
public class FollowUpHandover {

    @Inject
    Handovers handovers;

    @Inject
    Caller caller;

    public void record(UUID id, Contact.Channel channel, LocalDate contactDate, LocalDate nextDate) {
        Handover handover = handovers.find(id).orElseThrow(() -> Problem.notFound("There is no handover with this identifier."));
        if (!handover.offer().giver().equals(caller.organisation())) {
            throw new Refusal.Refused(new Refusal.OfHandover.NotTheGiver());
        }
        if (!(handover instanceof Handover.Accepted)) {
            throw new Refusal.Refused(new Refusal.OfHandover.NotHandedOver());
        }
        handovers.addContact(new Contact(Ids.next(), id, channel, contactDate, nextDate));
    }
}
