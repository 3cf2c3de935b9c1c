package nl.krachtketen.participant.application.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Function;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.kit.outbox.Outbox;
import nl.krachtketen.participant.application.Abouts;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.application.Participants;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.handover.Handover;

/** What every step of a handover has in common: she has a new version, the chain hears of it, and somebody should act on it. */
@ApplicationScoped
class HandoverNews {

    @Inject
    Participants participants;

    @Inject
    Outbox outbox;

    @Inject
    Notices notices;

    /** @param organisation who did it */
    void publish(Participant after, Instant at, String organisation, Function<About, HandoverEvent> event) {
        participants.save(after);
        outbox.publish(event.apply(Abouts.of(after, at, organisation)), after.version());
    }

    /** @param contactPerson who should act on it there; null for everybody */
    void tellTaker(Notice.Kind kind, Handover handover, String contactPerson) {
        tell(kind, handover, handover.offer().taker(), contactPerson);
    }

    /** @param contactPerson who should act on it there; null for everybody */
    void tellGiver(Notice.Kind kind, Handover handover, String contactPerson) {
        tell(kind, handover, handover.offer().giver(), contactPerson);
    }

    private void tell(Notice.Kind kind, Handover handover, String organisation, String contactPerson) {
        notices.tell(new Notice(kind, new Notice.Audience.CaseWorkers(organisation, contactPerson), handover.participant(), handover.id()));
    }

    static nl.krachtketen.contract.Handover told(Handover handover) {
        var offer = handover.offer();
        return new nl.krachtketen.contract.Handover(offer.giver(), offer.taker(), offer.wantedStep(), offer.answerBy(),
                offer.warmMeetingDate(), handover.place() == null ? null : handover.place().offeringId());
    }
}
