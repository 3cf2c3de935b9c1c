package nl.krachtketen.participant.application.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.kit.rest.NotArrivedYet;
import nl.krachtketen.kit.rest.Problem;
import nl.krachtketen.kit.tenancy.Caller;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.application.consent.Consents;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.handover.Handover;

/** The taker answers. Whoever is first decides; an answer to one member of a group is the answer to all, so that they stay together. */
@ApplicationScoped
public class AnswerHandover {

    @Inject
    Handovers handovers;

    @Inject
    Participants participants;

    @Inject
    Consents consents;

    @Inject
    HandoverNews news;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** From now on the taker holds her, and she can turn to this role account there. */
    public void accept(UUID id, String contactPerson, Instant at) {
        answer(id, at, (participant, offered) -> {
            requireConsent(offered);
            String giversContact = participant.profile().holding().contactPerson();
            Handover.Accepted accepted = offered.accepted(contactPerson, at);
            news.publish(active(participant).heldBy(caller.organisation(), contactPerson, at), at, caller.organisation(),
                    about -> new HandoverEvent.HandoverAccepted(about, HandoverNews.told(accepted)));
            handovers.save(accepted);
            news.tellGiver(Notice.Kind.HANDOVER_ACCEPTED, accepted, giversContact);
            news.tellTaker(Notice.Kind.HANDOVER_ACCEPTED, accepted, contactPerson);
        });
    }

    /** She stays with the giver. */
    public void decline(UUID id, HandoverDeclineReason reason, Instant at) {
        answer(id, at, (participant, offered) -> {
            Handover.Declined declined = offered.declined(reason, at);
            news.publish(participant.changed(), at, caller.organisation(),
                    about -> new HandoverEvent.HandoverDeclined(about, HandoverNews.told(declined), reason));
            handovers.save(declined);
            news.tellGiver(Notice.Kind.HANDOVER_DECLINED, declined, participant.profile().holding().contactPerson());
        });
    }

    /** Her row is locked before her handover is read again: of many who answer at once, one finds it open. */
    private void answer(UUID id, Instant at, BiConsumer<Participant, Handover.Offered> step) {
        Handover asked = handovers.find(id).orElseThrow(() -> Problem.notFound("There is no handover with this identifier."));
        if (!asked.offer().taker().equals(caller.organisation())) {
            throw new Refusal.Refused(new Refusal.OfHandover.NotTheTaker());
        }
        asked.open().openAt(clock.instant());
        if (at.isBefore(asked.offer().offeredAt())) {
            throw Problem.invalid("occurredAt", "must not be before the offer");
        }
        List<Handover> together = handovers.together(asked);
        List<Participant> locked = together.stream().map(handover -> lock(handover.participant())).toList();
        for (int i = 0; i < locked.size(); i++) {
            step.accept(locked.get(i), handovers.find(together.get(i).id()).map(Handover::open).orElseThrow(AnswerHandover::ended));
        }
    }

    private Participant lock(UUID participant) {
        return participants.lock(participant).orElseThrow(AnswerHandover::ended);
    }

    private static Participant.Active active(Participant participant) {
        return switch (participant) {
            case Participant.Active active -> active;
            case Participant.Departed departed -> throw new Refusal.Refused(new Refusal.HasLeft());
        };
    }

    /** The taker may see her consent only once the news of the offer has come round, which takes a moment. */
    private void requireConsent(Handover handover) {
        if (!consents.isGiven(handover.participant(), ConsentPurpose.HANDOVER, caller.organisation())) {
            throw new NotArrivedYet(Problem.forbidden("She does not consent (any more) that your organisation takes her over."));
        }
    }

    private static Refusal.Refused ended() {
        return new Refusal.Refused(new Refusal.OfHandover.HandoverEnded());
    }
}
