package nl.krachtketen.participant.adapter.rest.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.kit.pairwise.OutwardIds;
import nl.krachtketen.participant.domain.handover.Handover;
import nl.krachtketen.participant.domain.handover.Referral;

/** What is shown, with the identifiers that the caller knows. */
@ApplicationScoped
class HandoverViews {

    static final String HANDOVER = "handover";
    static final String REFERRAL = "referral";
    static final String GROUP = "group";

    @Inject
    OutwardIds ids;

    HandoverView of(Handover handover) {
        return switch (handover) {
            case Handover.Offered offered -> view(handover, null, null, null);
            case Handover.Accepted accepted -> view(handover, accepted.at(), accepted.contactPerson(), null);
            case Handover.Declined declined -> view(handover, declined.at(), null, declined.reason());
            case Handover.Lapsed lapsed -> view(handover, lapsed.at(), null, null);
        };
    }

    private HandoverView view(Handover handover, Instant endedAt, String contactPerson, HandoverDeclineReason declineReason) {
        var offer = handover.offer();
        return new HandoverView(outward(handover), ids.outward(OutwardIds.PARTICIPANT, offer.participant()),
                HandoverView.State.of(handover), offer.giver(), offer.taker(),
                offer.group() == null ? null : ids.outward(GROUP, offer.group()), offer.reason(), offer.wantedStep(), offer.offeredAt(),
                offer.answerBy(), offer.warmMeetingDate(), HandoverView.PlaceView.of(handover.place()),
                offer.warnings().stream().map(HandoverView.WarningView::of).toList(), endedAt, contactPerson, declineReason, null);
    }

    ReferralView of(Referral referral) {
        return new ReferralView(outward(referral), ids.outward(OutwardIds.PARTICIPANT, referral.participant()), referral.organisation(),
                referral.recipient(), referral.reason(), referral.wantedStep(), referral.offeringId(), referral.referredAt());
    }

    String outward(Handover handover) {
        return ids.outward(HANDOVER, handover.id());
    }

    String outward(Referral referral) {
        return ids.outward(REFERRAL, referral.id());
    }

    UUID handoverId(String fromPath) {
        return ids.fromPath(HANDOVER, fromPath);
    }

    UUID referralId(String fromPath) {
        return ids.fromPath(REFERRAL, fromPath);
    }

    UUID participantId(String fromPath) {
        return ids.fromPath(OutwardIds.PARTICIPANT, fromPath);
    }

    /** Where a page begins; null for the first one. */
    UUID cursor(String kind, String cursor) {
        return cursor == null ? null : ids.fromField(kind, "cursor", cursor);
    }
}
