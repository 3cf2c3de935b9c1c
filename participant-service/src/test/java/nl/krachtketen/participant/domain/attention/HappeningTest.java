package nl.krachtketen.participant.domain.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.krachtketen.contract.About;
import nl.krachtketen.contract.ChainEvent;
import nl.krachtketen.contract.Handover;
import nl.krachtketen.contract.HandoverEvent;
import nl.krachtketen.contract.OutcomeEvent;
import nl.krachtketen.contract.ParticipantEvent;
import nl.krachtketen.contract.PlaceEvent;
import nl.krachtketen.contract.PlacementEvent;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.ConfirmationMoment;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.ParticipationLevel;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.contract.vocabulary.Sector;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import org.junit.jupiter.api.Test;

/** What an event means: the step she took, what goes on since then or ended, and what her timeline says of it. */
class HappeningTest {

    private static final Instant NOON = Instant.parse("2009-03-11T12:00:00Z");
    private static final String HOLDER = "00000001001001001758";
    private static final String OTHER = "00000001001001002758";
    private static final UUID OFFERING = UUID.randomUUID();

    private final About about = new About(UUID.randomUUID(), NOON, "GM0758", HOLDER, ParticipationLevel.LOW, RecruitmentChannel.HOME_VISIT,
            true, null);
    private final Handover handover = new Handover(HOLDER, OTHER, WantedStep.TRIAL, NOON, null, OFFERING);

    @Test
    void itIsToldWithWhoDidItWhenAndWhere() {
        UUID id = UUID.randomUUID();
        assertThat(Happening.of(new ParticipantEvent.Registered(about, BenefitSituation.NONE), id, NOON.plusSeconds(1)))
                .isEqualTo(new Happening(id, about.participantId(), "nl.krachtketen.participants.registered.v1", NOON, NOON.plusSeconds(1),
                        HOLDER, null, Map.of("recruitmentChannel", "HOME_VISIT")));
        assertThat(happening(new PlaceEvent.PlaceReserved(about, OFFERING))).isEqualTo(Map.of());
        assertThat(Codes.offering(new PlaceEvent.PlaceReserved(about, OFFERING))).isEqualTo(OFFERING);
        assertThat(Codes.offering(new HandoverEvent.HandoverLapsed(about, handover))).isEqualTo(OFFERING);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(happening(new ParticipantEvent.LevelAssessed(about, null, ParticipationLevel.MIDDLE)))
                .isEqualTo(Map.of("newLevel", "MIDDLE"));
        assertThat(happening(new ParticipantEvent.Paused(about, null))).isEqualTo(Map.of());
        assertThat(happening(new ParticipantEvent.Paused(about, LocalDate.EPOCH))).isEqualTo(Map.of("untilDate", "1970-01-01"));
    }

    @Test
    void aHandoverNamesBothAndWhatWasWantedOrWhyNot() {
        assertThat(happening(new HandoverEvent.HandoverOffered(about, handover)))
                .isEqualTo(Map.of("from", HOLDER, "to", OTHER, "wantedStep", "TRIAL"));
        assertThat(happening(new HandoverEvent.HandoverDeclined(about, handover, HandoverDeclineReason.OTHER)))
                .isEqualTo(Map.of("from", HOLDER, "to", OTHER, "declineReason", "OTHER"));
    }

    @Test
    void whatSheDoesIsToldInCodes() {
        assertThat(happening(new PlacementEvent.Placed(about, OFFERING, 8))).isEqualTo(Map.of("hoursPerWeek", "8"));
        assertThat(happening(new PlacementEvent.Attended(about, OFFERING, LocalDate.EPOCH, true)))
                .isEqualTo(Map.of("sessionDate", "1970-01-01", "present", "true"));
        assertThat(happening(new OutcomeEvent.MovedToWork(about, Sector.CHILDCARE, null))).isEqualTo(Map.of("sector", "CHILDCARE"));
    }

    @Test
    void aPlaceThatIsOnlyPromisedTakesHerNowhere() {
        assertThat(ChainStep.of(new PlaceEvent.PlaceReserved(about, OFFERING))).contains(ChainStep.PLACE_RESERVED);
        assertThat(ChainStep.of(new PlaceEvent.PlaceReserved(about, OFFERING, true, null))).isEmpty();
        assertThat(ChainStep.of(new PlaceEvent.WaitingListed(about, OFFERING, 1))).contains(ChainStep.WAITING_LISTED);
        assertThat(ChainStep.of(new PlaceEvent.WaitingListed(about, OFFERING, 1, true, null))).isEmpty();
    }

    @Test
    void aTrialThatIsExtendedGoesOn() {
        assertThat(ChainStep.of(trialEnded(WhatFollows.EXTENDED))).contains(ChainStep.TRIAL);
        assertThat(Running.endedBy(trialEnded(WhatFollows.EXTENDED))).isEmpty();
        assertThat(ChainStep.of(trialEnded(WhatFollows.PLACEMENT))).contains(ChainStep.TRIAL_ENDED);
        assertThat(Running.endedBy(trialEnded(WhatFollows.PLACEMENT))).isEqualTo(Set.of(Running.TRIAL, Running.ACTIVITY));
    }

    @Test
    void anOutcomeLastsAsLongAsItIsConfirmed() {
        assertThat(ChainStep.of(confirmed(true))).isEmpty();
        assertThat(Running.endedBy(confirmed(true))).isEmpty();
        assertThat(ChainStep.of(confirmed(false))).contains(ChainStep.OUTCOME_ENDED);
        assertThat(Running.endedBy(confirmed(false))).isEqualTo(Set.of(Running.OUTCOME));
        assertThat(Running.shownBy(confirmed(true))).isEmpty();
        assertThat(Running.shownBy(new OutcomeEvent.MovedToEducation(about, null, null))).contains(Running.OUTCOME);
    }

    @Test
    void whoIsPresentTakesPartAndWhoStaysAwayDoesNot() {
        assertThat(Running.shownBy(new PlacementEvent.Attended(about, OFFERING, LocalDate.EPOCH, true))).contains(Running.ACTIVITY);
        assertThat(Running.shownBy(new PlacementEvent.Attended(about, OFFERING, LocalDate.EPOCH, false))).isEmpty();
        assertThat(Running.shownBy(new PlacementEvent.ActivityStarted(about, OFFERING, OfferingKind.COURSE))).contains(Running.ACTIVITY);
        assertThat(Running.endedBy(new PlacementEvent.PlacementEnded(about, OFFERING, PlacementEndReason.OTHER)))
                .isEqualTo(Set.of(Running.PLACEMENT, Running.ACTIVITY));
    }

    private static Map<String, String> happening(ChainEvent event) {
        return Happening.of(event, UUID.randomUUID(), NOON).codes();
    }

    private PlacementEvent.TrialEnded trialEnded(WhatFollows follows) {
        return new PlacementEvent.TrialEnded(about, OFFERING, List.of(), follows);
    }

    private OutcomeEvent.OutcomeConfirmed confirmed(boolean stillSo) {
        return new OutcomeEvent.OutcomeConfirmed(about, OutcomeKind.WORK, ConfirmationMoment.AFTER_6_MONTHS, stillSo);
    }
}
