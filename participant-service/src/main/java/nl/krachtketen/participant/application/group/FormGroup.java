package nl.krachtketen.participant.application.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.group.Group;

/** Women who come together are kept together: a group is formed, joined and closed by the organisation that holds them. */
@ApplicationScoped
public class FormGroup {

    @Inject
    Groups groups;

    @Inject
    Holder holder;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public Group form(String municipality, String reference) {
        var group = new Group.Open(new Group.Core(Ids.next(), caller.organisation(), municipality, reference));
        if (!groups.add(group)) {
            throw new Refusal.Refused(new Refusal.OfGroup.GroupReferenceInUse());
        }
        return group;
    }

    public Group join(UUID id, UUID participant) {
        Group.Open group = own(id).open();
        Participant.Active her = holder.ofActive(participant);
        if (!her.profile().municipality().equals(group.core().municipality())) {
            throw Problem.invalid("participantId", "must take part in the municipality of the group");
        }
        groups.addMember(id, participant);
        return group;
    }

    public Group close(UUID id) {
        Group.Closed closed = own(id).open().close(clock.instant());
        groups.save(closed);
        return closed;
    }

    private Group own(UUID id) {
        return groups.lock(id).orElseThrow(() -> groups.find(id).isPresent()
                ? new Refusal.Refused(new Refusal.OfGroup.NotYourGroup())
                : Problem.notFound("There is no group with this identifier."));
    }
}
