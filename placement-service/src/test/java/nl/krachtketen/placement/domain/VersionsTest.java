package nl.krachtketen.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.ChildrenArrangement;
import nl.krachtketen.contract.vocabulary.EvaluationCode;
import nl.krachtketen.contract.vocabulary.Obligation;
import nl.krachtketen.contract.vocabulary.OfferingKind;
import nl.krachtketen.contract.vocabulary.PlacementEndReason;
import nl.krachtketen.contract.vocabulary.WhatFollows;
import org.junit.jupiter.api.Test;

/** Whatever changes is a version; what only moves in the waiting list is none of the offering's. */
class VersionsTest {

    private static final Instant NOW = Instant.parse("2008-09-01T10:00:00Z");
    private static final Instant DEADLINE = NOW.plus(Duration.ofDays(14));
    private static final Answer.Due DUE = new Answer.Due(NOW, DEADLINE, null);
    private static final Answer.Due REMINDED = new Answer.Due(NOW, DEADLINE, NOW);
    private static final String ORGANISER = "00000001001001002758";

    private final UUID id = UUID.randomUUID();
    private final Request request = Request.asked(id, UUID.randomUUID(), UUID.randomUUID(), NOW, DUE);
    private final Request unasked = Request.unasked(id, request.offeringId(), request.participantId());
    private final Participation participation = new Participation(id, request.participantId(), request.offeringId(), ORGANISER, NOW, NOW);
    private final OpenOffering open = new OpenOffering(id, ORGANISER, terms(2), new Occupancy(2, 1, 0), 5);

    @Test
    void anOfferingsOwnChangesAre() {
        assertThat(open.changed(terms(3))).isEqualTo(new OpenOffering(id, ORGANISER, terms(3), new Occupancy(3, 1, 0), 6));
        assertThat(open.paused(NOW)).isEqualTo(new PausedOffering(id, ORGANISER, terms(2), open.occupancy(), NOW, false, 6));
        assertThat(open.goneStale(NOW)).isEqualTo(new PausedOffering(id, ORGANISER, terms(2), open.occupancy(), NOW, true, 6));
        assertThat(open.closed()).isEqualTo(new ClosedOffering(id, ORGANISER, terms(2), open.occupancy(), 6));
        assertThat(open.paused(NOW).changed(terms(3)).version()).isEqualTo(7);
        assertThat(open.goneStale(NOW).changed(terms(3)).version()).isEqualTo(7);
        assertThat(open.open()).isSameAs(open);
    }

    @Test
    void whoLeavesTheWaitingListIsNot() {
        OpenOffering full = new OpenOffering(id, ORGANISER, terms(1), new Occupancy(1, 1, 2), 5);
        Occupancy left = new Occupancy(1, 1, 1);
        assertThat(full.waitingListLeft()).isEqualTo(new OpenOffering(id, ORGANISER, terms(1), left, 5));
        assertThat(full.paused(NOW).waitingListLeft()).isEqualTo(new PausedOffering(id, ORGANISER, terms(1), left, NOW, false, 6));
        assertThat(full.closed().waitingListLeft()).isEqualTo(new ClosedOffering(id, ORGANISER, terms(1), left, 6));
        assertThat(full.paused(NOW).placeFreed().occupancy()).isEqualTo(new Occupancy(1, 0, 2));
        assertThat(full.occupancy().limited()).isTrue();
        assertThat(Occupancy.none(null).limited()).isFalse();
        assertThat(new Occupancy(3, 1, 5).due()).isEqualTo(2);
    }

    @Test
    void eachTurnOfARequestIs() {
        var waiting = new PlaceRequest.Waiting(request, 1);
        assertThat(waiting.reserved()).isEqualTo(new PlaceRequest.Reserved(request, 2));
        assertThat(waiting.reminded(NOW)).isEqualTo(new PlaceRequest.Waiting(asking(REMINDED), 2));
        assertThat(waiting.declined(PlaceDeclineReason.OTHER, NOW, DEADLINE))
                .isEqualTo(new PlaceRequest.Released(asking(new Answer.Declined(PlaceDeclineReason.OTHER, NOW)), 2));
        assertThatThrownBy(() -> waiting.declined(PlaceDeclineReason.OTHER, NOW, DEADLINE.plusMillis(1)))
                .hasMessageContaining("AnswerTooLate");
        assertThat(waiting.released()).isEqualTo(new PlaceRequest.Released(asking(Answer.NOT_ASKED), 2));
        assertThat(waiting.released(NOW)).isEqualTo(new PlaceRequest.Released(asking(new Answer.Missed(NOW)), 2));
        assertThat(new PlaceRequest.Waiting(unasked, 1).released(NOW)).isEqualTo(new PlaceRequest.Released(unasked, 2));
    }

    @Test
    void eachTurnOfAPlaceIs() {
        Request accepted = asking(new Answer.Accepted(NOW));
        var offered = new PlaceRequest.Offered(request, DEADLINE, 1);
        assertThat(offered.accepted(NOW, NOW)).isEqualTo(new PlaceRequest.Reserved(accepted, 2));
        assertThat(new PlaceRequest.Offered(unasked, DEADLINE, 1).accepted(NOW, NOW)).isEqualTo(new PlaceRequest.Reserved(unasked, 2));
        assertThat(offered.chosen(NOW, DUE)).isEqualTo(new PlaceRequest.Reserved(request, 2));
        assertThat(offered.handedOver(NOW)).isEqualTo(new PlaceRequest.Offered(accepted, DEADLINE, 2));
        assertThat(offered.takenUp(NOW)).isEqualTo(new PlaceRequest.TakenUp(accepted, 1, 2));
        assertThat(new PlaceRequest.Reserved(request, 1).handedOver(NOW)).isEqualTo(new PlaceRequest.Reserved(accepted, 2));
        assertThat(new PlaceRequest.TakenUp(request, 2, 1).handedOver(NOW)).isEqualTo(new PlaceRequest.TakenUp(accepted, 2, 2));
    }

    @Test
    void eachStepIs() {
        var activity = Activity.Running.started(participation, OfferingKind.COURSE);
        assertThat(activity.running()).isSameAs(activity);
        assertThat(activity.completed(NOW).version()).isEqualTo(2);
        var placement = Placement.Running.started(participation, 8);
        assertThat(placement.running()).isSameAs(placement);
        assertThat(placement.working(12)).isEqualTo(new Placement.Running(participation, 12, 2));
        assertThat(placement.ended(PlacementEndReason.OTHER, NOW).version()).isEqualTo(2);
        assertThatThrownBy(() -> placement.ended(PlacementEndReason.OTHER, NOW.minusMillis(1))).hasMessageContaining("EndBeforeStart");
    }

    @Test
    void eachTurnOfATrialIs() {
        var trial = Trial.Running.started(participation, LocalDate.of(2008, 9, 20));
        assertThat(trial.running()).isSameAs(trial);
        assertThat(trial.extended(LocalDate.of(2008, 9, 21), NOW).version()).isEqualTo(2);
        var open = Trial.Running.started(participation, null);
        assertThatThrownBy(() -> open.extended(LocalDate.of(2008, 9, 1), NOW)).hasMessageContaining("ExpectedEndTooEarly");
        assertThatThrownBy(() -> open.extended(LocalDate.of(2008, 9, 20), NOW.minusMillis(1))).hasMessageContaining("EndBeforeStart");
        EvaluationCode code = EvaluationCode.values()[0];
        var said = trial.evaluated(Evaluations.Side.ORGANISER, List.of(code));
        assertThat(said.version()).isEqualTo(2);
        assertThat(said.evaluations().together()).containsExactly(code);
        assertThat(said.ended(List.of(code), WhatFollows.PLACEMENT, NOW).evaluation()).containsExactly(code);
    }

    @Test
    void whoeverIsToldLearnsWhatItIsAbout() {
        assertThat(Notice.answerDue(ORGANISER, request)).isEqualTo(about(Notice.Kind.ANSWER_DUE));
        assertThat(Notice.placeOffered(ORGANISER, request)).isEqualTo(about(Notice.Kind.PLACE_OFFERED));
        assertThat(Notice.placeReleased(ORGANISER, request)).isEqualTo(about(Notice.Kind.PLACE_RELEASED));
        assertThat(Notice.unconfirmed(open)).isEqualTo(new Notice(Notice.Kind.OFFERING_UNCONFIRMED, ORGANISER, null, id, null));
        assertThat(Notice.hidden(open)).isEqualTo(new Notice(Notice.Kind.OFFERING_HIDDEN, ORGANISER, null, id, null));
    }

    private Notice about(Notice.Kind kind) {
        return new Notice(kind, ORGANISER, request.participantId(), request.offeringId(), request.id());
    }

    private Request asking(Answer answer) {
        return new Request(id, request.offeringId(), request.participantId(), NOW, false, answer);
    }

    private static Terms terms(Integer places) {
        return new Terms(null, "Koffieochtend", OfferingKind.COMMUNITY_CENTRE_ACTIVITY, "GM0758", null, List.of(), List.of(), List.of(),
                null, true, ChildrenArrangement.COME_ALONG, List.of(), places, List.of(), Obligation.NONE, null, Planning.NONE,
                Rewards.NONE, Funding.UNKNOWN, null);
    }
}
