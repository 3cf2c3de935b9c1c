package nl.krachtketen.participant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Person;
import nl.krachtketen.participant.domain.Profile;

/** She was recruited: from now on the chain knows her, and the organisation that registers her holds her. */
@ApplicationScoped
public class RegisterParticipant {

    @Inject
    Participants participants;

    @Inject
    Outbox outbox;

    public Participant register(Profile profile, Person person, Instant occurredAt) {
        var participant = Participant.InChain.registered(Ids.next(), profile);
        participants.add(participant, occurredAt);
        if (person != null) {
            participants.keepPerson(participant.id(), person);
        }
        outbox.publish(new ParticipantEvent.Registered(Abouts.of(participant, occurredAt, profile.holder()), profile.benefitSituation()),
                participant.version());
        return participant;
    }
}
