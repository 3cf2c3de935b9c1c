package nl.krachtketen.participant.application.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.participant.application.Holder;
import nl.krachtketen.participant.application.Notices;
import nl.krachtketen.participant.application.consent.Consents;
import nl.krachtketen.participant.domain.Notice;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Refusal;
import nl.krachtketen.participant.domain.handover.HandoverReason;
import nl.krachtketen.participant.domain.handover.Referral;

/** She is pointed to another organisation that she allows to see her. Whoever holds her goes on holding her. */
@ApplicationScoped
public class ReferParticipant {

    @Inject
    Holder holder;

    @Inject
    Consents consents;

    @Inject
    Referrals referrals;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    public Referral refer(UUID id, String recipient, HandoverReason reason, WantedStep wantedStep, UUID offeringId) {
        Participant participant = holder.ofActive(id);
        if (Stream.of(ConsentPurpose.PROGRESS, ConsentPurpose.MATCHING).noneMatch(purpose -> consents.isGiven(id, purpose, recipient))) {
            throw new Refusal.Refused(new Refusal.OfHandover.NoConsent(ConsentPurpose.PROGRESS));
        }
        var referral = new Referral(Ids.next(), id, participant.profile().holder(), recipient, reason, wantedStep, offeringId,
                clock.instant());
        referrals.add(referral);
        notices.tell(new Notice(Notice.Kind.REFERRED, new Notice.Audience.CaseWorkers(recipient, null), id, referral.id()));
        return referral;
    }
}
