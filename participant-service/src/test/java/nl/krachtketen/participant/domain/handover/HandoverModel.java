package nl.krachtketen.participant.domain.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.krachtketen.contract.vocabulary.BenefitSituation;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.RecruitmentChannel;
import nl.krachtketen.contract.vocabulary.WantedStep;
import nl.krachtketen.participant.domain.Holding;
import nl.krachtketen.participant.domain.Participant;
import nl.krachtketen.participant.domain.Profile;
import nl.krachtketen.participant.domain.Refusal;

/** One woman, some organisations and a clock that goes where it is told. Whatever anybody tries, this does what the rules allow. */
final class HandoverModel {

    static final List<String> ORGANISATIONS = List.of("00000001001001001758", "00000001001001002758", "00000001001001003758");

    private final List<Handover> handovers = new ArrayList<>();
    private Instant now = Instant.parse("2008-06-05T09:00:00Z");
    private Participant.Active her;

    HandoverModel() {
        var holding = new Holding(ORGANISATIONS.getFirst(), now, "intake-oost", 0);
        her = Participant.InChain.registered(UUID.randomUUID(),
                new Profile(holding, "GM0758", null, RecruitmentChannel.KEY_FIGURE, BenefitSituation.NONE, true));
    }

    /** What somebody may try. */
    sealed interface Attempt {

        record Offering(int taker, int days) implements Attempt {}

        record Accepting(int by) implements Attempt {}

        record Declining(int by) implements Attempt {}

        record TimePassing(int hours) implements Attempt {}

        record Sweeping() implements Attempt {}
    }

    /** Tries it; what is refused changes nothing. */
    void attempt(Attempt attempt) {
        try {
            switch (attempt) {
                case Attempt.Offering offering -> offer(ORGANISATIONS.get(offering.taker()), offering.days());
                case Attempt.Accepting accepting -> accept(ORGANISATIONS.get(accepting.by()));
                case Attempt.Declining declining -> decline(ORGANISATIONS.get(declining.by()));
                case Attempt.TimePassing passing -> now = now.plus(Duration.ofHours(passing.hours()));
                case Attempt.Sweeping sweeping -> sweep();
            }
        } catch (Refusal.Refused refused) {
            // The caller is told; nothing happened.
        }
    }

    private void offer(String taker, int days) {
        if (!taker.equals(her.profile().holder()) && open() == null) {
            Instant until = now.plus(Duration.ofDays(days));
            var offer = new Offer(UUID.randomUUID(), her.id(), her.profile().holder(), taker, null, HandoverReason.NEXT_STEP,
                    WantedStep.TRIAL, now, until, until, null, List.of());
            handovers.add(new Handover.Offered(offer, null, 1));
        }
    }

    private void accept(String by) {
        Handover.Offered open = askedOf(by);
        if (open != null) {
            Handover.Accepted accepted = open.accepted("team-west", now);
            her = her.heldBy(by, "team-west", now);
            replace(open, accepted);
        }
    }

    private void decline(String by) {
        Handover.Offered open = askedOf(by);
        if (open != null) {
            replace(open, open.declined(HandoverDeclineReason.OTHER, now));
        }
    }

    private void sweep() {
        Handover.Offered open = open();
        if (open != null && open.isDue(now)) {
            replace(open, open.lapsed(open.offer().answerBy()));
        }
    }

    private Handover.Offered askedOf(String organisation) {
        Handover.Offered open = open();
        return open != null && open.offer().taker().equals(organisation) ? open : null;
    }

    Handover.Offered open() {
        return handovers.stream().filter(Handover.Offered.class::isInstance).map(Handover::open).findFirst().orElse(null);
    }

    private void replace(Handover before, Handover after) {
        handovers.set(handovers.indexOf(before), after);
    }

    Participant.Active her() {
        return her;
    }

    Instant now() {
        return now;
    }

    List<Handover> handovers() {
        return handovers;
    }
}
