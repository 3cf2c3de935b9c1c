package nl.krachtketen.placement;

import static nl.krachtketen.kit.test.Eventually.await;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.Handover;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.MatchEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.DeclineReason;
import nl.krachtketen.contract.vocabulary.LeaveReason;
import nl.krachtketen.contract.vocabulary.RecordedBy;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.kit.Ids;
import nl.krachtketen.kit.test.Chain;
import nl.krachtketen.kit.test.TestDatabase;

/** News from services that are not there in these tests. */
final class News {

    private News() {}

    /** A new participant, held by the welfare organisation. */
    static UUID registered() {
        UUID participant = Ids.next();
        Chain.publish(new ParticipantEvent.Registered(about(participant), BenefitSituation.NONE), 1);
        return participant;
    }

    /** The same, by a reference of the welfare organisation's own. */
    static UUID registered(String reference) {
        UUID participant = Ids.next();
        var about = about(participant);
        Chain.publish(
                new ParticipantEvent.Registered(
                        new About(
                                participant,
                                about.occurredAt(),
                                about.municipality(),
                                about.organisation(),
                                null,
                                about.recruitmentChannel(),
                                true,
                                reference),
                        BenefitSituation.NONE),
                1);
        return participant;
    }

    /** The same, once the service has heard of her. */
    static UUID known() {
        return known(null);
    }

    /** The same, with the welfare organisation's own reference to her. */
    static UUID known(String reference) {
        UUID participant = registered(reference);
        await().until(() -> TestDatabase.count("placement", "select count(*) from known_participant where participant = '" + participant + "'") == 1);
        return participant;
    }

    static void chosen(UUID participant, UUID offering) {
        Chain.publish(new MatchEvent.Chosen(about(participant), offering, RecordedBy.PARTICIPANT_WITH_WORKER), 1);
    }

    static void declined(UUID participant, UUID offering) {
        Chain.publish(new MatchEvent.Declined(about(participant), offering, DeclineReason.OTHER), 1);
    }

    /** The welfare organisation asks another one to take her over, with a promise of a place. */
    static Handover offered(UUID participant, String taker, UUID offering) {
        var handover = handover(taker, offering);
        Chain.publish(new HandoverEvent.HandoverOffered(about(participant), handover), 2);
        return handover;
    }

    static Handover handover(String taker, UUID offering) {
        Instant answerBy = Instant.now().plus(Duration.ofDays(14));
        return new Handover(Partner.WELFARE.oin(), taker, WantedStep.TRIAL, answerBy, null, offering);
    }

    static void left(UUID participant) {
        Chain.publish(new ParticipantEvent.Left(about(participant), LeaveReason.OTHER), 2);
    }

    static void erased(UUID participant) {
        Chain.publish(new ParticipantEvent.Erased(about(participant)), 3);
    }

    static About about(UUID participant) {
        return new About(
                participant,
                Instant.now(),
                "GM0758",
                Partner.WELFARE.oin(),
                null,
                RecruitmentChannel.HOME_VISIT,
                true,
                null);
    }
}
