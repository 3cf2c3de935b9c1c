package nl.krachtketen.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.krachtketen.contract.vocabulary.ConsentPurpose;
import nl.krachtketen.contract.vocabulary.HandoverDeclineReason;
import nl.krachtketen.contract.vocabulary.OutcomeKind;
import nl.krachtketen.contract.vocabulary.WantedStep;

/**
 * Who holds her hands her over to whoever can help her on. Not everybody answers, least of all during Ramadan and in the
 * summer; then she stays where she is, and some get no further.
 */
final class PassingOn {
    private static final double HANDED_OVER = .5;
    private static final double AT_A_DEAD_END = .45;
    private static final double UNANSWERED = .07;
    private static final double UNANSWERED_IN_A_HARD_SEASON = .45;
    private static final double DECLINED = .13;
    /** With the weekend still within the two weeks that an offer lasts. */
    private static final int MOST_DAYS_TO_ANSWER = 9;
    private static final Duration LEAST_TIME = Duration.ofDays(7);
    private static final List<HandoverDeclineReason> WHY_DECLINED = List.of(HandoverDeclineReason.NO_PLACE,
            HandoverDeclineReason.NO_CAPACITY, HandoverDeclineReason.NO_CAPACITY, HandoverDeclineReason.DOES_NOT_FIT,
            HandoverDeclineReason.NO_FUNDING, HandoverDeclineReason.PARTICIPANT_DOES_NOT_WANT);

    private final Woman her;
    private final Partners partners;
    private final Dice dice;
    private final List<Step> told = new ArrayList<>();
    private final Set<DemoOffering> chosen = new HashSet<>();
    /** What runs of which its holder will record the end: whoever takes her over then could not. */
    private final Set<Integer> running = new HashSet<>();
    private String holder;
    private boolean unanswered;

    PassingOn(Woman her, Partners partners, Dice dice) {
        this.her = her;
        this.partners = partners;
        this.dice = dice;
        this.holder = her.holder();
    }

    /** The same steps, and between them how she was handed over; also where nothing follows. */
    List<Step> with(List<Step> steps) {
        for (Step step : steps) {
            if (!told.isEmpty()) {
                handOverBefore(step, steps);
            }
            told.add(step);
            follow(step, steps);
        }
        if (steps.size() > 1 && steps.stream().noneMatch(PassingOn::isSettled) && dice.chance(AT_A_DEAD_END)) {
            handOver(wantedAtDeadEnd(), History.END, steps);
        }
        return List.copyOf(told);
    }

    private static boolean isSettled(Step step) {
        return step instanceof Step.MoveOn || step instanceof Step.Leave || step instanceof Step.Place
                || step instanceof Step.MakeShortlist;
    }

    private void handOverBefore(Step next, List<Step> steps) {
        WantedStep wanted = wanted(next);
        if (wanted != null && dice.chance(HANDED_OVER)) {
            handOver(wanted, next.at(), steps);
        }
    }

    private WantedStep wanted(Step next) {
        return switch (next) {
            case Step.StartActivity start when told.getLast() instanceof Step.DoIntake -> WantedStep.ORIENTATION;
            case Step.Choose choose when chosen.isEmpty() -> WantedStep.TRIAL;
            case Step.MakeShortlist shortlist -> wantedAtDeadEnd();
            case Step.MoveOn moveOn -> moveOn.kind() == OutcomeKind.EDUCATION ? null : WantedStep.WORK;
            default -> null;
        };
    }

    private WantedStep wantedAtDeadEnd() {
        return holder.startsWith(Partners.VOLUNTEER_CENTRE) ? WantedStep.ORIENTATION : WantedStep.TRIAL;
    }

    private void handOver(WantedStep wanted, Instant before, List<Step> steps) {
        DemoOrganisation taker = taker(wanted);
        Instant offered = dice.later(told.getLast().at(), 0, 2);
        if (unanswered || taker.clientId().equals(holder) || offered.plus(LEAST_TIME).isAfter(before)) {
            return;
        }
        Instant answered = dice.later(offered, 0, MOST_DAYS_TO_ANSWER);
        boolean answers = !dice.chance(Season.isHard(offered) ? UNANSWERED_IN_A_HARD_SEASON : UNANSWERED);
        if (!answers && steps.stream().noneMatch(Step.Leave.class::isInstance)) {
            offer(offered, taker, wanted);
            unanswered = true;
        } else if (answered.isBefore(before) && running.isEmpty()) {
            offer(offered, taker, wanted);
            answer(answered, taker);
        }
    }

    private void offer(Instant at, DemoOrganisation taker, WantedStep wanted) {
        told.add(new Step.GiveConsent(at, ConsentPurpose.HANDOVER, taker));
        told.add(new Step.OfferHandover(at, taker, wanted));
    }

    private void answer(Instant at, DemoOrganisation taker) {
        if (dice.chance(DECLINED)) {
            told.add(new Step.DeclineHandover(at, taker, dice.oneOf(WHY_DECLINED)));
        } else {
            told.add(new Step.AcceptHandover(at, taker));
            holder = taker.clientId();
        }
    }

    private DemoOrganisation taker(WantedStep wanted) {
        return switch (wanted) {
            case WORK -> partners.get(Partners.JOB_CENTRE);
            case ORIENTATION -> partners.in(her.municipality(), Partners.WOMENS_CENTRE);
            default -> partners.in(her.municipality(), Partners.VOLUNTEER_CENTRE);
        };
    }

    private void follow(Step step, List<Step> steps) {
        switch (step) {
            case Step.Choose choose -> chosen.add(choose.offering());
            case Step.Start start when !chosen.contains(start.offering()) && ends(start, steps) -> running.add(start.number());
            case Step.End end -> running.remove(end.number());
            default -> { /* It binds nobody. */ }
        }
    }

    private static boolean ends(Step.Start start, List<Step> steps) {
        return steps.stream().anyMatch(step -> step instanceof Step.End end && end.number() == start.number());
    }
}
