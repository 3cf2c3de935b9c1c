package nl.krachtketen.participant.application.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.kit.pairwise.Pairwise;
import nl.krachtketen.participant.application.Abouts;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.privacy.Erasure;

/**
 * Her row and her key go now, every service forgets her when it hears of it, and every organisation that could ever see her is
 * told to forget her too, by the identifier that it knew her by.
 */
@ApplicationScoped
public class ForgetParticipant {

    @Inject
    Participants participants;

    @Inject
    Erasures erasures;

    @Inject
    Notices notices;

    @Inject
    Pairwise pairwise;

    @Inject
    Outbox outbox;

    public void forget(Participant participant, Instant now, Erasure.Cause cause) {
        String holder = participant.profile().holder();
        var erasure = new Erasure(Ids.next(), participant.profile().municipality(), holder, cause, now);
        List<Erasure.Recipient> recipients = erasures.recipientsOf(participant.id()).stream()
                .map(organisation -> new Erasure.Recipient(Ids.next(), organisation,
                        pairwise.outward(OutwardIds.PARTICIPANT, participant.id(), organisation))).toList();
        erasures.add(erasure, recipients);
        recipients.forEach(recipient -> notices.tell(new Notice(Notice.Kind.ERASURE,
                new Notice.Audience.CaseWorkers(recipient.organisation(), null), null, recipient.id())));
        outbox.publish(new ParticipantEvent.Erased(Abouts.of(participant, now, holder)), participant.version() + 1);
        participants.erase(participant.id());
    }
}
